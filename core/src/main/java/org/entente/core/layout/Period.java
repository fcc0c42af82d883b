package org.entente.core.layout;

/**
 * A stretch of time in days since 1970-01-01.
 *
 * @param to exclusive; after {@code from}
 */
public record Period(double from, double to) {

  public Period {
    if (!(from < to)) {
      throw new IllegalArgumentException("A period ends after it starts: " + from + " to " + to);
    }
  }

  /** How many days it lasts, &gt; 0. */
  public double days() {
    return to - from;
  }

  /** Whether the moment lies in it. */
  public boolean has(double moment) {
    return moment >= from && moment < to;
  }
}
