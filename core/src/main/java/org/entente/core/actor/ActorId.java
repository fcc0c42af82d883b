package org.entente.core.actor;

import java.util.regex.Pattern;

/**
 * An actor's key in the archive: the ISO 3166-1 alpha-3 code of a country ({@code RUS}), a short
 * name of an organisation ({@code NATO}, {@code G20}). Two to twelve capitals, digits or hyphens,
 * starting with a capital.
 */
public record ActorId(String value) implements Comparable<ActorId> {

  private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9-]{1,11}");

  public ActorId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "An actor's key is 2 to 12 capitals, digits or hyphens, not “" + value + "”");
    }
  }

  @Override
  public int compareTo(ActorId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
