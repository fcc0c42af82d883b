package org.entente.core.actor;

import org.entente.core.text.Folded;

/**
 * Finds an actor by what somebody types: the start of any word of any of its names, in any language
 * and without regard to accents and case, or one of its codes.
 */
public final class ActorSearch {

  private ActorSearch() {}

  /** Whether {@code typed} may mean this actor; blank matches every actor. */
  public static boolean matches(Actor actor, String typed) {
    var sought = Folded.of(typed);
    return sought.isEmpty()
        || Folded.of(actor.id().value()).startsWith(sought)
        || actor.codes().stream().anyMatch(code -> Folded.of(code.code()).equals(sought))
        || actor.fullName().byLanguage().values().stream().anyMatch(n -> wordStarts(n, sought))
        || actor.names().stream()
            .flatMap(name -> name.name().byLanguage().values().stream())
            .anyMatch(name -> wordStarts(name, sought));
  }

  private static boolean wordStarts(String name, String sought) {
    var plain = Folded.of(name);
    return plain.startsWith(sought) || plain.contains(" " + sought) || plain.contains("-" + sought);
  }
}
