package org.entente.core.article.event;

import java.util.Locale;

/** Whether an act brings its actors closer or drives them apart. */
public enum Direction {
  COOPERATION,
  CONFLICT,
  NEUTRAL;

  /** The direction of a change of a relation: its sign. */
  public static Direction of(double effect) {
    if (effect == 0) {
      return NEUTRAL;
    }
    return effect > 0 ? COOPERATION : CONFLICT;
  }

  /** Its name in files: {@code cooperation}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
