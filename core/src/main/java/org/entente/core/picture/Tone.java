package org.entente.core.picture;

/** What an event does to a relation; markers show it by shape and colour. */
public enum Tone {
  CLOSER("bringsCloser", "▲"),
  APART("drivesApart", "▼"),
  NEITHER("changesNothing", "○");

  private final String deed;
  private final String sign;

  Tone(String deed, String sign) {
    this.deed = deed;
    this.sign = sign;
  }

  /** The tone of an effect. */
  public static Tone of(double change) {
    return change > 0 ? CLOSER : change < 0 ? APART : NEITHER;
  }

  /** The class of its marks in our style sheets. */
  public String styleClass() {
    return switch (this) {
      case CLOSER -> "closer";
      case APART -> "apart";
      case NEITHER -> "neither";
    };
  }

  /** The key of the words that say it ({@link Words}). */
  String deed() {
    return deed;
  }

  /** The sign beside those words. */
  String sign() {
    return sign;
  }
}
