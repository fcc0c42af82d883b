package org.entente.core.publish;

/**
 * The place where editions are shown could not be reached or written to; the message says which.
 */
public final class NotShown extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** With a message for the editor and what lies behind it. */
  public NotShown(String message, Throwable cause) {
    super(message, cause);
  }
}
