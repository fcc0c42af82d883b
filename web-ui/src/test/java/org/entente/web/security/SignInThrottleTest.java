package org.entente.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.entente.web.security.SignInThrottle.Who;
import org.junit.jupiter.api.Test;

final class SignInThrottleTest {

  private static final Who ADA = new Who("ada@newsroom.example", "192.0.2.1");

  private Instant now = Instant.parse("2026-01-01T12:00:00Z");
  private final SignInThrottle throttle = new SignInThrottle(() -> now);

  @Test
  void ten_wrong_tries_cost_no_wait() {
    wrong(ADA, SignInThrottle.FREE_TRIES - 1);
    assertThat(throttle.waitOf(ADA)).isZero();
  }

  @Test
  void each_further_one_doubles_the_wait_up_to_a_minute() {
    wrong(ADA, SignInThrottle.FREE_TRIES);
    for (int seconds : new int[] {1, 2, 4, 8, 16, 32, 60, 60}) {
      assertThat(throttle.waitOf(ADA)).isEqualTo(Duration.ofSeconds(seconds));
      throttle.wrong(ADA);
    }
  }

  @Test
  void the_wait_passes_with_time() {
    wrong(ADA, SignInThrottle.FREE_TRIES + 3);
    now = now.plusSeconds(5);
    assertThat(throttle.waitOf(ADA)).isEqualTo(Duration.ofSeconds(3));
    now = now.plusSeconds(4);
    assertThat(throttle.waitOf(ADA)).isZero();
  }

  @Test
  void the_right_password_or_quiet_minutes_start_afresh() {
    wrong(ADA, SignInThrottle.FREE_TRIES + 3);
    throttle.right(ADA);
    throttle.wrong(ADA);
    assertThat(throttle.waitOf(ADA)).isZero();

    wrong(ADA, SignInThrottle.FREE_TRIES + 3);
    now = now.plus(Duration.ofMinutes(16));
    throttle.wrong(ADA);
    assertThat(throttle.waitOf(ADA)).isZero();
  }

  @Test
  void somebody_elses_guessing_from_elsewhere_makes_nobody_wait() {
    wrong(new Who("ada@newsroom.example", "198.51.100.7"), 30);
    wrong(new Who("bob@newsroom.example", "192.0.2.1"), 30);
    assertThat(throttle.waitOf(ADA)).isZero();
  }

  @Test
  void an_address_written_otherwise_is_the_same_address() {
    wrong(new Who(" Ada@Newsroom.example ", "192.0.2.1"), SignInThrottle.FREE_TRIES);
    assertThat(throttle.waitOf(ADA)).isPositive();
  }

  private void wrong(Who who, int times) {
    for (int i = 0; i < times; i++) {
      throttle.wrong(who);
    }
  }
}
