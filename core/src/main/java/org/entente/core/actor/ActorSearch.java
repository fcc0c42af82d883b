package org.entente.core.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.entente.core.text.Folded;
import org.entente.core.text.Texts;

/**
 * Finds actors by what somebody types: the start of any word of any of their names, in any language
 * and without regard to accents and case, or one of their codes.
 */
public final class ActorSearch {

  /** How well an actor matches, the best first. */
  private enum Match {
    CALLED_SO,
    NAME_BEGINS,
    WORD_OF_NAME_BEGINS,
    /** Such as a member of an organisation whose full name lists them. */
    WORD_OF_FULL_NAME_BEGINS,
    NONE
  }

  private ActorSearch() {}

  /**
   * Those that {@code typed} may mean, first who is called so, then whose name begins so; those
   * that match alike stay in their order. Blank finds all.
   */
  public static List<Actor> find(Collection<Actor> actors, String typed) {
    var sought = Folded.of(typed);
    var found = new ArrayList<List<Actor>>();
    for (var ignored : Match.values()) {
      found.add(new ArrayList<>());
    }
    actors.forEach(actor -> found.get(match(actor, sought).ordinal()).add(actor));
    return found.subList(0, Match.NONE.ordinal()).stream().flatMap(List::stream).toList();
  }

  private static Match match(Actor actor, String sought) {
    if (sought.isEmpty()) {
      return Match.CALLED_SO;
    }
    var id = Folded.of(actor.id().value());
    var names = actor.names().stream().flatMap(name -> folded(name.name())).toList();
    if (id.equals(sought)
        || names.contains(sought)
        || actor.codes().stream().anyMatch(code -> Folded.of(code.code()).equals(sought))) {
      return Match.CALLED_SO;
    }
    if (names.stream().anyMatch(name -> name.startsWith(sought))) {
      return Match.NAME_BEGINS;
    }
    if (id.startsWith(sought) || names.stream().anyMatch(name -> wordBegins(name, sought))) {
      return Match.WORD_OF_NAME_BEGINS;
    }
    return folded(actor.fullName())
            .anyMatch(name -> name.startsWith(sought) || wordBegins(name, sought))
        ? Match.WORD_OF_FULL_NAME_BEGINS
        : Match.NONE;
  }

  private static Stream<String> folded(Texts name) {
    return name.byLanguage().values().stream().map(Folded::of);
  }

  private static boolean wordBegins(String name, String sought) {
    return name.contains(" " + sought) || name.contains("-" + sought);
  }
}
