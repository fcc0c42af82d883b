package org.entente.core.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** When what did not arrive is tried again: after half a minute, then ever later, for a day. */
public final class Retries {

  private static final Duration FIRST = Duration.ofSeconds(30);
  private static final Duration LONGEST = Duration.ofHours(4);
  private static final Duration IN_ALL = Duration.ofHours(24);

  private Retries() {}

  /**
   * The time of the next try; empty when it is given up.
   *
   * @param tries how often it was tried, at least once
   */
  public static Optional<Instant> next(Instant startedAt, int tries, Instant now) {
    var grown = FIRST.multipliedBy(1L << 2 * Math.min(tries - 1, 5));
    var next = now.plus(grown.compareTo(LONGEST) < 0 ? grown : LONGEST);
    return next.isAfter(startedAt.plus(IN_ALL)) ? Optional.empty() : Optional.of(next);
  }
}
