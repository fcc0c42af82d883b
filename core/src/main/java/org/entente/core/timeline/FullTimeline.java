package org.entente.core.timeline;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  /** Every actor that a relation of the timeline or one of the events names. */
  public static Set<ActorId> actorsNamed(Timeline timeline, List<Event> events) {
    return actorsNamed(timeline.relations(), events);
  }

  /** Every actor that a relation or an event names. */
  public static Set<ActorId> actorsNamed(List<ShownRelation> relations, List<Event> events) {
    var named = new HashSet<ActorId>();
    for (var relation : relations) {
      named.add(relation.first());
      named.add(relation.second());
    }
    for (var event : events) {
      event.participations().forEach(participation -> named.add(participation.actor()));
      for (var effect : event.effects()) {
        named.add(effect.between().one());
        named.add(effect.between().other());
      }
    }
    return named;
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
