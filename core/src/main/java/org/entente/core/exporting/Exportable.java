package org.entente.core.exporting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.core.actor.Actor;
import org.entente.core.actor.ActorId;
import org.entente.core.event.Event;
import org.entente.core.timeline.FullTimeline;
import org.jspecify.annotations.Nullable;

/**
 * What is exported.
 *
 * @param events in time order
 * @param actors all that the events name
 * @param timeline the story they are told in; null for events of the archive
 * @param language the language for files that hold only one
 */
public record Exportable(
    List<Event> events,
    Map<ActorId, Actor> actors,
    @Nullable FullTimeline timeline,
    String language) {

  public Exportable {
    events = List.copyOf(events);
    actors = Map.copyOf(actors);
  }

  /** A timeline. */
  public static Exportable of(FullTimeline full, String language) {
    return new Exportable(full.events(), full.actors(), full, language);
  }

  /**
   * Events without a timeline.
   *
   * @param actors at least all that the events name
   */
  public static Exportable of(List<Event> events, Map<ActorId, Actor> actors, String language) {
    var named = new HashMap<>(actors);
    named.keySet().retainAll(FullTimeline.actorsNamed(List.of(), events));
    return new Exportable(events, named, null, language);
  }

  String actor(ActorId id) {
    var actor = actors.get(id);
    return actor == null ? id.value() : actor.name().readIn(language);
  }
}
