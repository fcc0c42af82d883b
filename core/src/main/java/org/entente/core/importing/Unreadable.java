package org.entente.core.importing;

/**
 * Carries the reason why a file cannot be read at all out of the nested readers. Never leaves the
 * package.
 */
final class Unreadable extends Exception {

  private static final long serialVersionUID = 1;

  /**
   * @param message why, in words, with the place
   */
  Unreadable(String message) {
    super(message, null, false, false);
  }

  String words() {
    return String.valueOf(getMessage());
  }
}
