package org.entente.web.api;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Holds each owner of tokens to a pace, so that one program does not starve the others: a bucket of
 * {@link #MOST} that fills by {@link #A_SECOND} a second, from which each request takes its cost.
 */
final class Pace {

  /** How much may be done at once. */
  static final int MOST = 600;

  /** How much may be done in the long run. */
  static final int A_SECOND = 10;

  private final InstantSource clock;
  private final Map<String, Bucket> buckets = new LinkedHashMap<>();

  Pace(InstantSource clock) {
    this.clock = clock;
  }

  /** Zero when the request may go on; otherwise how long to wait before asking again. */
  synchronized Duration take(String who, int cost) {
    var now = clock.instant();
    buckets.values().removeIf(bucket -> bucket.at(now) >= MOST);
    var bucket = buckets.getOrDefault(who, new Bucket(MOST, now));
    var left = bucket.at(now) - cost;
    if (left < 0) {
      return Duration.ofSeconds((long) Math.ceil(-left / A_SECOND));
    }
    buckets.put(who, new Bucket(left, now));
    return Duration.ZERO;
  }

  private record Bucket(double left, Instant when) {
    double at(Instant now) {
      return Math.min(MOST, left + Duration.between(when, now).toMillis() * A_SECOND / 1_000.0);
    }
  }
}
