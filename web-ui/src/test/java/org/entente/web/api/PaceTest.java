package org.entente.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

final class PaceTest {

  private Instant now = Instant.parse("2026-01-01T00:00:00Z");
  private final Pace pace = new Pace(() -> now);

  @Test
  void a_burst_is_let_through_and_what_comes_after_it_waits() {
    for (int i = 0; i < Pace.MOST; i++) {
      assertThat(pace.take("a", 1)).isZero();
    }

    assertThat(pace.take("a", 1)).isEqualTo(Duration.ofSeconds(1));
    assertThat(pace.take("a", 20)).isEqualTo(Duration.ofSeconds(2));
  }

  @Test
  void one_program_does_not_make_another_wait() {
    assertThat(pace.take("a", Pace.MOST)).isZero();

    assertThat(pace.take("a", 1)).isPositive();
    assertThat(pace.take("b", Pace.MOST)).isZero();
  }

  @Test
  void who_waited_goes_on_at_the_pace_of_the_long_run() {
    pace.take("a", Pace.MOST);
    now = now.plusSeconds(2);

    assertThat(pace.take("a", 2 * Pace.A_SECOND)).isZero();
    assertThat(pace.take("a", 1)).isPositive();
  }
}
