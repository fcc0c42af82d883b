package org.entente.core.importing;

import org.entente.core.said.Said;

/**
 * Carries the reason why a file cannot be read at all out of the nested readers. Never leaves the
 * package.
 */
final class Unreadable extends Exception {

  private static final long serialVersionUID = 1;
  private final transient Said message;

  /**
   * @param message why, in words, with the place
   */
  Unreadable(Said message) {
    super(message.key(), null, false, false);
    this.message = message;
  }

  Said words() {
    return message;
  }
}
