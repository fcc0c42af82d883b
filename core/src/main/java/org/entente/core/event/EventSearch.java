package org.entente.core.event;

import java.util.Set;
import org.entente.core.actor.ActorId;
import org.entente.core.date.EventDate;
import org.entente.core.timeline.TimelineId;
import org.jspecify.annotations.Nullable;

/**
 * A question to the archive; each part narrows the answer.
 *
 * @param words words that all stand in the title, text, quote, note or sources, in any language;
 *     case and accents don't matter; may be empty
 * @param actors actors that all take part
 * @param kind the kind, or null for any
 * @param period days that the event's own days touch, or null for any
 * @param tag a tag, or null for any or none
 * @param sourceless whether only events without a source are asked for
 * @param use where the event is used, or null for anywhere and nowhere
 */
public record EventSearch(
    String words,
    Set<ActorId> actors,
    @Nullable Kind kind,
    @Nullable EventDate period,
    @Nullable Tag tag,
    boolean sourceless,
    @Nullable Use use) {

  /** Where an event is used. */
  public sealed interface Use {

    /** On this timeline. */
    record On(TimelineId timeline) implements Use {}

    /** On no timeline. */
    record Nowhere() implements Use {}
  }

  /** A question about the event itself, wherever it is filed, sourced and used. */
  public EventSearch(
      String words, Set<ActorId> actors, @Nullable Kind kind, @Nullable EventDate period) {
    this(words, actors, kind, period, null, false, null);
  }

  /** Every event. */
  public static final EventSearch ALL = new EventSearch("", Set.of(), null, null);

  public EventSearch {
    actors = Set.copyOf(actors);
    words = words.strip();
  }
}
