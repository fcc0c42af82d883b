package org.entente.core.timeline;

import java.security.SecureRandom;
import java.util.regex.Pattern;

/**
 * A timeline's name in readers' addresses: 16 characters of Crockford's base 32 in lower case, 80
 * random bits, so that nobody guesses one.
 */
public record PublicId(String value) {

  private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
  private static final int LENGTH = 16;
  private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");
  private static final SecureRandom RANDOM = new SecureRandom();

  public PublicId {
    if (!isValid(value)) {
      throw new IllegalArgumentException("Not a public identifier: “" + value + "”");
    }
  }

  /** Whether a text has the form of a public identifier. */
  public static boolean isValid(String text) {
    return FORM.matcher(text).matches();
  }

  /** A new one. */
  public static PublicId random() {
    var text = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      text.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
    }
    return new PublicId(text.toString());
  }

  @Override
  public String toString() {
    return value;
  }
}
