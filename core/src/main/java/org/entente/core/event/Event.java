package org.entente.core.event;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.entente.core.date.EventDate;
import org.entente.core.relation.ActorPair;
import org.entente.core.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * One dated act between actors. It lives in the archive and can serve many timelines.
 *
 * @param version counts the edits, for optimistic locking; 0 before the first save
 * @param title a heading of at most {@link #MAX_TITLE} characters in at least one language
 * @param text what happened, at most {@link #MAX_TEXT} characters a language; may be empty
 * @param participations who took part, each actor at most once in a role; at most {@link #MAX_LIST}
 * @param effects what it did to relations, each pair at most once
 * @param images what it shows, in order, each file once; at most {@link #MAX_IMAGES}
 * @param note what is in dispute or left out; may be empty
 * @param importance 1 (detail) to 3 (main event): the most important are labelled first
 * @param tags under which it is filed in the archive, each once; at most {@link #MAX_TAGS}
 */
public record Event(
    EventId id,
    int version,
    EventDate date,
    Kind kind,
    Texts title,
    Texts text,
    List<Participation> participations,
    List<Effect> effects,
    List<Source> sources,
    List<EventImage> images,
    @Nullable Quote quote,
    Texts note,
    int importance,
    List<Tag> tags) {

  /** The longest title, in characters. */
  public static final int MAX_TITLE = 200;

  /** The longest text or note, in characters. */
  public static final int MAX_TEXT = 10_000;

  /** The most participations, effects or sources of one event. */
  public static final int MAX_LIST = 300;

  /** The most images of one event. */
  public static final int MAX_IMAGES = 10;

  /** The most tags of one event. */
  public static final int MAX_TAGS = 20;

  public Event {
    participations = List.copyOf(participations);
    effects = List.copyOf(effects);
    sources = List.copyOf(sources);
    images = List.copyOf(images);
    tags = List.copyOf(tags);
    if (title.isEmpty()) {
      throw new IllegalArgumentException("An event has a title in at least one language");
    }
    requireLength("A title", title, MAX_TITLE);
    requireLength("A text", text, MAX_TEXT);
    requireLength("A note", note, MAX_TEXT);
    if (importance < 1 || importance > 3) {
      throw new IllegalArgumentException("Importance is 1, 2 or 3, not " + importance);
    }
    if (participations.size() > MAX_LIST
        || effects.size() > MAX_LIST
        || sources.size() > MAX_LIST) {
      throw new IllegalArgumentException(
          "An event has at most " + MAX_LIST + " participations, effects and sources each");
    }
    if (images.size() > MAX_IMAGES) {
      throw new IllegalArgumentException(
          "An event has at most " + MAX_IMAGES + " images, not " + images.size());
    }
    if (images.stream().map(EventImage::file).distinct().count() < images.size()) {
      throw new IllegalArgumentException("An event shows an image only once");
    }
    if (tags.size() > MAX_TAGS) {
      throw new IllegalArgumentException(
          "An event has at most " + MAX_TAGS + " tags, not " + tags.size());
    }
    if (tags.stream().map(Tag::folded).distinct().count() < tags.size()) {
      throw new IllegalArgumentException("An event has a tag only once");
    }
    if (new HashSet<>(participations).size() < participations.size()) {
      throw new IllegalArgumentException("An actor takes part in one role only once");
    }
    if (effects.stream().map(Effect::between).distinct().count() < effects.size()) {
      throw new IllegalArgumentException("An event has one effect on a relation");
    }
  }

  static void requireLength(String what, Texts texts, int max) {
    texts
        .byLanguage()
        .forEach(
            (language, text) -> {
              if (text.length() > max) {
                throw new IllegalArgumentException(
                    what + " has at most " + max + " characters, not " + text.length());
              }
            });
  }

  /** The effect on one relation, or empty when the event says nothing about it. */
  public OptionalDouble effectOn(ActorPair relation) {
    return effects.stream()
        .filter(effect -> effect.between().equals(relation))
        .mapToDouble(effect -> effect.of(kind))
        .findFirst();
  }

  /** The quotation, when there is one. */
  public Optional<Quote> quoted() {
    return Optional.ofNullable(quote);
  }

  /** The same event, filed under other tags. */
  public Event withTags(List<Tag> changed) {
    return new Event(
        id,
        version,
        date,
        kind,
        title,
        text,
        participations,
        effects,
        sources,
        images,
        quote,
        note,
        importance,
        changed);
  }

  /** The same event with other sources. */
  public Event withSources(List<Source> changed) {
    return new Event(
        id,
        version,
        date,
        kind,
        title,
        text,
        participations,
        effects,
        changed,
        images,
        quote,
        note,
        importance,
        tags);
  }

  /** The same event as another kind, with the effects that this has. */
  public Event ofKind(Kind other, List<Effect> following) {
    return new Event(
        id,
        version,
        date,
        other,
        title,
        text,
        participations,
        following,
        sources,
        images,
        quote,
        note,
        importance,
        tags);
  }

  /** The same event as kept under {@code version}. */
  public Event withVersion(int version) {
    return new Event(
        id,
        version,
        date,
        kind,
        title,
        text,
        participations,
        effects,
        sources,
        images,
        quote,
        note,
        importance,
        tags);
  }
}
