package org.entente.web.security;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Makes guessing passwords slow without locking anybody out: after {@link #FREE_TRIES} wrong tries
 * for one e-mail address from one network address, each further wrong one doubles the wait, from a
 * second to a minute. A right password, or fifteen quiet minutes, starts afresh. Somebody else's
 * guessing from elsewhere does not make the owner wait.
 */
class SignInThrottle {

  static final int FREE_TRIES = 10;
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);
  private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(15);
  private static final int MOST_REMEMBERED = 10_000;

  private final InstantSource clock;
  private final Map<Who, WrongTries> wrongTries = new LinkedHashMap<>();

  SignInThrottle(InstantSource clock) {
    this.clock = clock;
  }

  /** How long this visitor waits until the next try; zero when it may try now. */
  synchronized Duration waitOf(Who who) {
    var tries = wrongTries.get(who);
    if (tries == null || tries.count < FREE_TRIES) {
      return Duration.ZERO;
    }
    var left = Duration.between(clock.instant(), tries.last.plus(tries.pause()));
    return left.isNegative() ? Duration.ZERO : left;
  }

  /** Remembers a wrong try. */
  synchronized void wrong(Who who) {
    var now = clock.instant();
    wrongTries.values().removeIf(tries -> tries.last.plus(FORGOTTEN_AFTER).isBefore(now));
    var before = wrongTries.remove(who);
    if (wrongTries.size() >= MOST_REMEMBERED) {
      wrongTries.remove(wrongTries.keySet().iterator().next());
    }
    wrongTries.put(who, new WrongTries(before == null ? 1 : before.count + 1, now));
  }

  /** Forgets the wrong tries before the right one. */
  synchronized void right(Who who) {
    wrongTries.remove(who);
  }

  /** Somebody who tries to sign in: an e-mail address as typed, from a network address. */
  record Who(String email, String address) {
    Who {
      email = Emails.normal(email);
    }
  }

  private record WrongTries(int count, Instant last) {
    Duration pause() {
      var seconds = 1L << Math.min(count - FREE_TRIES, 6);
      return seconds < LONGEST_WAIT.toSeconds() ? Duration.ofSeconds(seconds) : LONGEST_WAIT;
    }
  }
}
