package org.entente.core.event;

import java.util.Set;
import org.entente.core.actor.ActorId;
import org.entente.core.date.EventDate;
import org.jspecify.annotations.Nullable;

/**
 * A question to the archive; each part narrows the answer.
 *
 * @param words words that all stand in the title, text, quote, note or sources, in any language;
 *     case and accents don't matter; may be empty
 * @param actors actors that all take part
 * @param kind the kind, or null for any
 * @param period days that the event's own days touch, or null for any
 */
public record EventSearch(
    String words, Set<ActorId> actors, @Nullable Kind kind, @Nullable EventDate period) {

  /** Every event. */
  public static final EventSearch ALL = new EventSearch("", Set.of(), null, null);

  public EventSearch {
    actors = Set.copyOf(actors);
    words = words.strip();
  }
}
