package org.entente.core.account;

import java.util.Locale;
import java.util.Optional;
import org.entente.core.said.Said;

/**
 * Which passwords are let through: long enough, and none that is tried first by whoever guesses.
 * There are no rules about capitals or signs, since those make passwords harder to remember and no
 * harder to guess (OWASP ASVS 5.0, 6.2).
 */
public final class PasswordRule {

  /** The shortest password, in characters. */
  public static final int SHORTEST = 12;

  /** The longest password, in characters. */
  public static final int LONGEST = 256;

  /** A password of fewer different characters than this is a pattern, such as {@code abcabc…}. */
  private static final int FEWEST_DIFFERENT = 5;

  private PasswordRule() {}

  /**
   * Why a password is refused, as a sentence for the person who chose it; empty when it may be
   * used.
   *
   * @param email the account's address, which is not a password
   */
  public static Optional<Said> refusal(String password, String email) {
    var length = password.codePointCount(0, password.length());
    if (length < SHORTEST) {
      return Optional.of(Said.of("password.short", SHORTEST, length));
    }
    if (length > LONGEST) {
      return Optional.of(Said.of("password.long", LONGEST, length));
    }
    var lower = password.toLowerCase(Locale.ROOT);
    if (CommonPasswords.has(lower)
        || lower.codePoints().distinct().count() < FEWEST_DIFFERENT
        || lower.equals(email.strip().toLowerCase(Locale.ROOT))) {
      return Optional.of(Said.of("password.guessed"));
    }
    return Optional.empty();
  }
}
