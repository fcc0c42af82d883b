package org.entente.core.picture;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A neutral plate with letters in place of a flag, for organisations and historical states that
 * have none here: an SVG image of a flag's shape, named after its letters.
 */
public final class Badge {

  private static final Pattern NAME = Pattern.compile("badge-([a-z0-9]{1,4})\\.svg");

  private Badge() {}

  /** The file name of the badge for an actor's key; its first four letters stand on it. */
  static String nameFor(String key) {
    var letters = key.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    return "badge-" + letters.substring(0, Math.min(4, letters.length())) + ".svg";
  }

  /** The badge of this file name, or empty when it is none. Grey on white and on black alike. */
  public static Optional<String> draw(String name) {
    var parts = NAME.matcher(name);
    return parts.matches() ? Optional.of(svg(parts.group(1))) : Optional.empty();
  }

  private static String svg(String letters) {
    int size = letters.length() < 3 ? 18 : letters.length() == 3 ? 16 : 13;
    return """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30"><rect width="40" height="30" rx="4" fill="#5b6472"/>\
    <text x="20" y="%s" text-anchor="middle" font-family="Inter, system-ui, sans-serif" font-weight="700" font-size="%d" fill="#fff">%s</text></svg>
    """
        .formatted(15 + size * 0.36, size, letters.toUpperCase(Locale.ROOT));
  }
}
