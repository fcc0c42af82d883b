package org.entente.core.actor;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Finds an actor by what somebody types: the start of any word of any of its names, in any language
 * and without regard to accents and case, or one of its codes.
 */
public final class ActorSearch {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private ActorSearch() {}

  /** Whether {@code typed} may mean this actor; blank matches every actor. */
  public static boolean matches(Actor actor, String typed) {
    var sought = plain(typed.strip());
    return sought.isEmpty()
        || plain(actor.id().value()).startsWith(sought)
        || actor.codes().stream().anyMatch(code -> plain(code.code()).equals(sought))
        || actor.fullName().byLanguage().values().stream().anyMatch(n -> wordStarts(n, sought))
        || actor.names().stream()
            .flatMap(name -> name.name().byLanguage().values().stream())
            .anyMatch(name -> wordStarts(name, sought));
  }

  private static boolean wordStarts(String name, String sought) {
    var plain = plain(name);
    return plain.startsWith(sought) || plain.contains(" " + sought) || plain.contains("-" + sought);
  }

  private static String plain(String text) {
    return MARKS
        .matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
        .replaceAll("")
        .toLowerCase(Locale.ROOT);
  }
}
