package org.entente.core.relation;

import org.entente.core.text.Phrases;
import org.entente.core.text.Texts;

/**
 * A relation's value in a word.
 *
 * <p>The edges are symmetric: hostile ≤ −6 &lt; strained &lt; −2 ≤ neutral ≤ 2 &lt; good &lt; 6 ≤
 * close. They are held against the value as readers see it, with one decimal, so that a printed
 * “−6.0” is never called strained.
 */
public enum Band {
  HOSTILE,
  STRAINED,
  NEUTRAL,
  GOOD,
  CLOSE;

  private final Texts label;

  Band() {
    this.label = Phrases.inAll("band." + name());
  }

  /** The band's name in the interface, in all languages. */
  public Texts label() {
    return label;
  }

  /** The band of a value from −10 to +10. */
  public static Band of(double value) {
    double printed = Math.rint(value * 10) / 10;
    if (printed <= -6) {
      return HOSTILE;
    } else if (printed < -2) {
      return STRAINED;
    } else if (printed <= 2) {
      return NEUTRAL;
    } else {
      return printed < 6 ? GOOD : CLOSE;
    }
  }
}
