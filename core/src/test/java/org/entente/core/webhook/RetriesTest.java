package org.entente.core.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class RetriesTest {

  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

  @Test
  void waits_grow_until_a_day_is_over() {
    var waits = new ArrayList<Duration>();
    var now = START;
    Optional<Instant> next;
    while ((next = Retries.next(START, waits.size() + 1, now)).isPresent()) {
      waits.add(Duration.between(now, next.get()));
      now = next.get();
    }

    assertThat(waits).isSorted().startsWith(Duration.ofSeconds(30), Duration.ofMinutes(2));
    assertThat(waits.getLast()).isEqualTo(Duration.ofHours(4));
    assertThat(now).isBetween(START.plus(Duration.ofHours(19)), START.plus(Duration.ofHours(24)));
  }
}
