package org.entente.core.timeline;

import java.util.List;
import java.util.stream.Stream;
import org.entente.core.event.EventId;
import org.entente.core.text.Texts;

/**
 * A story told with events from the archive.
 *
 * @param version counts the edits, for optimistic locking; 0 before the first save
 * @param languages the languages it is published in, the main one first; at least one
 * @param relations the lanes, from top to bottom; each pair once
 * @param events the events it uses, each once, in no particular order
 */
public record Timeline(
    TimelineId id,
    PublicId publicId,
    int version,
    Texts title,
    Texts standfirst,
    List<String> languages,
    List<ShownRelation> relations,
    List<ChosenEvent> events,
    List<Background> backgrounds,
    Look look) {

  /** The most events of one timeline that can be published. */
  public static final int MAX_EVENTS = 100_000;

  public Timeline {
    languages = List.copyOf(languages);
    relations = List.copyOf(relations);
    events = List.copyOf(events);
    backgrounds = List.copyOf(backgrounds);
    if (languages.isEmpty()) {
      throw new IllegalArgumentException("A timeline has at least one language");
    }
    if (title.isEmpty()) {
      throw new IllegalArgumentException("A timeline has a title in at least one language");
    }
    if (relations.stream().map(ShownRelation::pair).distinct().count() < relations.size()) {
      throw new IllegalArgumentException("A timeline shows a relation once");
    }
    if (events.stream().map(ChosenEvent::event).distinct().count() < events.size()) {
      throw new IllegalArgumentException("A timeline uses an event once");
    }
  }

  /** A new, empty timeline. */
  public static Timeline named(String language, String title) {
    return new Timeline(
        TimelineId.random(),
        PublicId.random(),
        0,
        Texts.of(language, title),
        Texts.NONE,
        List.of(language),
        List.of(),
        List.of(),
        List.of(),
        Look.DEFAULT);
  }

  /** A copy under a new name, never published, that uses the same events. */
  public Timeline copy(Texts newTitle) {
    return new Timeline(
        TimelineId.random(),
        PublicId.random(),
        0,
        newTitle,
        standfirst,
        languages,
        relations,
        events,
        backgrounds,
        look);
  }

  /** The same timeline with another title and standfirst. */
  public Timeline withHead(Texts newTitle, Texts newStandfirst) {
    return new Timeline(
        id,
        publicId,
        version,
        newTitle,
        newStandfirst,
        languages,
        relations,
        events,
        backgrounds,
        look);
  }

  /** The same timeline in other languages. */
  public Timeline withLanguages(List<String> changed) {
    return new Timeline(
        id, publicId, version, title, standfirst, changed, relations, events, backgrounds, look);
  }

  /** The same timeline with other lanes. */
  public Timeline withRelations(List<ShownRelation> changed) {
    return new Timeline(
        id, publicId, version, title, standfirst, languages, changed, events, backgrounds, look);
  }

  /** The same timeline with other events. */
  public Timeline withEvents(List<ChosenEvent> changed) {
    return new Timeline(
        id, publicId, version, title, standfirst, languages, relations, changed, backgrounds, look);
  }

  /** The same timeline, using one more event as the archive has it; unchanged when it does so. */
  public Timeline using(EventId event) {
    if (events.stream().anyMatch(chosen -> chosen.event().equals(event))) {
      return this;
    }
    return withEvents(Stream.concat(events.stream(), Stream.of(ChosenEvent.asIs(event))).toList());
  }

  /** How it uses an event: as the archive has it, unless the editor chose otherwise. */
  public ChosenEvent choice(EventId event) {
    return events.stream()
        .filter(chosen -> chosen.event().equals(event))
        .findFirst()
        .orElseGet(() -> ChosenEvent.asIs(event));
  }

  /** The same timeline, showing an event that it uses with another label or importance. */
  public Timeline showing(ChosenEvent choice) {
    return withEvents(
        events.stream()
            .map(chosen -> chosen.event().equals(choice.event()) ? choice : chosen)
            .toList());
  }

  /** The same timeline without an event. */
  public Timeline without(EventId event) {
    return withEvents(events.stream().filter(chosen -> !chosen.event().equals(event)).toList());
  }

  /** The same timeline with other backgrounds. */
  public Timeline withBackgrounds(List<Background> changed) {
    return new Timeline(
        id, publicId, version, title, standfirst, languages, relations, events, changed, look);
  }

  /** The same timeline with another look. */
  public Timeline withLook(Look changed) {
    return new Timeline(
        id,
        publicId,
        version,
        title,
        standfirst,
        languages,
        relations,
        events,
        backgrounds,
        changed);
  }

  /** The same timeline, told as another state of it. */
  public Timeline withContentOf(Timeline other) {
    return new Timeline(
        id,
        publicId,
        version,
        other.title,
        other.standfirst,
        other.languages,
        other.relations,
        other.events,
        other.backgrounds,
        other.look);
  }

  /** The same timeline as kept under {@code version}. */
  public Timeline withVersion(int version) {
    return new Timeline(
        id, publicId, version, title, standfirst, languages, relations, events, backgrounds, look);
  }

  /** The first of its languages. */
  public String mainLanguage() {
    return languages.getFirst();
  }
}
