package org.entente.persistence.database;

import org.postgresql.util.PSQLException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in words why a database of one's own can't be used, instead of a stack trace. */
class OwnDatabaseFailure extends AbstractFailureAnalyzer<PSQLException> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, PSQLException cause) {
    return new FailureAnalysis(
        "The database can't be used: " + cause.getMessage(),
        "Check spring.datasource.url, spring.datasource.username and spring.datasource.password.",
        cause);
  }
}
