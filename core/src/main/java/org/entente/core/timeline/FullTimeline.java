package org.entente.core.timeline;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.entente.core.actor.Actor;
import org.entente.core.actor.ActorId;
import org.entente.core.event.Event;

/**
 * A timeline together with what it refers to: all that is needed to draw, export or publish it.
 *
 * @param events the chosen events, by first day, then narrower dates first, then key
 * @param actors every actor that a relation or an event names, by key
 */
public record FullTimeline(Timeline timeline, List<Event> events, Map<ActorId, Actor> actors) {

  /** The order of events in time. */
  public static final Comparator<Event> IN_TIME =
      Comparator.comparing(Event::date).thenComparing(Event::id);

  public FullTimeline {
    events = events.stream().sorted(IN_TIME).toList();
    actors = Map.copyOf(actors);
  }

  /** The actor of this key. */
  public Actor actor(ActorId id) {
    var actor = actors.get(id);
    if (actor == null) {
      throw new IllegalArgumentException("The timeline names no actor " + id);
    }
    return actor;
  }
}
