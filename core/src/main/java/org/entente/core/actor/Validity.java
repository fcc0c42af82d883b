package org.entente.core.actor;

import java.time.LocalDate;

/**
 * The days on which something held, both included. An unknown or still open side is {@link
 * LocalDate#MIN} or {@link LocalDate#MAX}.
 */
public record Validity(LocalDate from, LocalDate to) {

  /** As long as the actor exists. */
  public static final Validity ALWAYS = new Validity(LocalDate.MIN, LocalDate.MAX);

  public Validity {
    if (from.isAfter(to)) {
      throw new IllegalArgumentException("A validity ends before it starts: " + from + " to " + to);
    }
  }

  /** Whether it held on {@code day}. */
  public boolean on(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }
}
