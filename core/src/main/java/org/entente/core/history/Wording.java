package org.entente.core.history;

import java.util.function.Function;
import org.entente.core.actor.ActorId;
import org.entente.core.event.EventId;
import org.entente.core.relation.ActorPair;

/**
 * How a difference is put into words.
 *
 * @param language of the words
 * @param actor an actor's name
 * @param event an event's title
 */
public record Wording(
    String language, Function<ActorId, String> actor, Function<EventId, String> event) {

  String pair(ActorPair pair) {
    return pair(pair.one(), pair.other());
  }

  String pair(ActorId one, ActorId other) {
    return actor.apply(one) + " – " + actor.apply(other);
  }
}
