package org.entente.migrations.postgres;

import org.jspecify.annotations.Nullable;

/** The embedded database can't be started or stopped; the message says why in plain words. */
public final class DatabaseUnavailable extends RuntimeException {

  private static final long serialVersionUID = 1;

  DatabaseUnavailable(String message) {
    super(message);
  }

  DatabaseUnavailable(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
