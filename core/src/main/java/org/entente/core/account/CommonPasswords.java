package org.entente.core.account;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The passwords that are tried first by whoever guesses: {@code common-passwords.txt}. A long one
 * is among them also when it is a short one with digits or signs around it, or over and over again.
 */
final class CommonPasswords {

  private static final Pattern ENDS = Pattern.compile("^[^\\p{L}]+|[^\\p{L}]+$");
  private static final int SHORTEST = 4;
  private static final Set<String> LIST = read();

  private CommonPasswords() {}

  static boolean has(String password) {
    var lower = password.toLowerCase(Locale.ROOT);
    return isListed(lower) || isListed(ENDS.matcher(lower).replaceAll(""));
  }

  private static boolean isListed(String password) {
    if (LIST.contains(password)) {
      return true;
    }
    for (int part = SHORTEST; part <= password.length() / 2; part++) {
      if (password.length() % part == 0) {
        var first = password.substring(0, part);
        if (first.repeat(password.length() / part).equals(password) && LIST.contains(first)) {
          return true;
        }
      }
    }
    return false;
  }

  private static Set<String> read() {
    try (InputStream list =
        Objects.requireNonNull(CommonPasswords.class.getResourceAsStream("common-passwords.txt"))) {
      return new String(list.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
