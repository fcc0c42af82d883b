package org.entente.web.event;

/** An event's importance in words. */
public final class Importance {

  private Importance() {}

  /** What editors call an importance from 1 to 3. */
  public static String name(int importance) {
    return switch (importance) {
      case 3 -> "Main event";
      case 2 -> "Normal";
      default -> "Detail";
    };
  }
}
