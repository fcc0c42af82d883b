package org.entente.web.event;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.core.actor.Actor;
import org.entente.core.actor.ActorId;
import org.entente.core.event.Events;
import org.entente.core.event.Tag;
import org.entente.core.image.Images;
import org.entente.core.relation.ActorPair;

/**
 * What a form needs to know of its surroundings.
 *
 * @param actors all actors that can be picked
 * @param language the language that is being written
 * @param lanes the relations that the timeline shows; empty in the archive
 * @param images where images are kept
 * @param tags the tags in use that hold what is typed
 */
public record FormSetting(
    Map<ActorId, Actor> actors,
    String language,
    Set<ActorPair> lanes,
    Images images,
    Function<String, List<String>> tags) {

  private static final int MOST_TAGS_OFFERED = 50;

  /** A setting with these actors. */
  public static FormSetting of(
      List<Actor> actors, String language, Set<ActorPair> lanes, Images images, Events events) {
    return new FormSetting(
        actors.stream().collect(Collectors.toMap(Actor::id, Function.identity())),
        language,
        lanes,
        images,
        typed -> events.tags(typed, MOST_TAGS_OFFERED).stream().map(Tag::name).toList());
  }

  /** The same for another language. */
  public FormSetting in(String other) {
    return new FormSetting(actors, other, lanes, images, tags);
  }

  /** An actor's name, or its key when the archive no longer has it. */
  public String name(ActorId id) {
    var actor = actors.get(id);
    return actor == null ? id.value() : actor.name().readIn(language);
  }

  /** A relation's name: its two actors. */
  public String name(ActorPair pair) {
    return name(pair.one()) + " – " + name(pair.other());
  }

  /** All actors by name. */
  public List<Actor> byName() {
    return actors.values().stream()
        .sorted((a, b) -> name(a.id()).compareToIgnoreCase(name(b.id())))
        .toList();
  }
}
