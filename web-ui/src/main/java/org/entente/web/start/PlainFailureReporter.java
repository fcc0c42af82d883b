package org.entente.web.start;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Says in a line or two why Entente did not start, in place of Spring Boot's banner. */
class PlainFailureReporter implements FailureAnalysisReporter {

  private static final Logger LOG = LoggerFactory.getLogger(PlainFailureReporter.class);

  @Override
  public void report(FailureAnalysis analysis) {
    LOG.error("Entente did not start. {}", analysis.getDescription());
    if (analysis.getAction() != null) {
      LOG.error("{}", analysis.getAction());
    }
  }
}
