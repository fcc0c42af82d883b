package org.entente.persistence.database;

import org.entente.migrations.postgres.DatabaseUnavailable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in words why the embedded database can't be used, instead of a stack trace. */
class EmbeddedDatabaseFailure extends AbstractFailureAnalyzer<DatabaseUnavailable> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, DatabaseUnavailable cause) {
    return new FailureAnalysis(cause.getMessage(), null, cause);
  }
}
