package org.entente.web.event;

import org.entente.web.words.Words;

/** An event's importance in words. */
public final class Importance {

  private Importance() {}

  /** What editors call an importance from 1 to 3. */
  public static String name(int importance) {
    return switch (importance) {
      case 3 -> Words.of("importance.main");
      case 2 -> Words.of("importance.normal");
      default -> Words.of("importance.detail");
    };
  }
}
