package org.entente.core.event;

import java.util.List;
import org.entente.core.text.Texts;

/**
 * An event as it stands in the form: the date and the sources as typed, everything possibly missing
 * or wrong. {@link CheckedEvent#of} tells whether it can be kept.
 *
 * @param version the version that the edit is based on; 0 for a new event
 * @param date as typed
 * @param tags as typed
 * @param quote the quotation's text as typed; blank for none
 */
public record EventDraft(
    EventId id,
    int version,
    String date,
    Kind kind,
    Texts title,
    Texts text,
    List<Participation> participations,
    List<EffectDraft> effects,
    List<SourceDraft> sources,
    List<EventImageDraft> images,
    String quote,
    String speaker,
    String quoteLanguage,
    Texts note,
    int importance,
    List<String> tags) {

  public EventDraft {
    participations = List.copyOf(participations);
    effects = List.copyOf(effects);
    sources = List.copyOf(sources);
    images = List.copyOf(images);
    tags = List.copyOf(tags);
  }

  /** A new, empty event. */
  public static EventDraft blank() {
    return new EventDraft(
        EventId.random(),
        0,
        "",
        Kind.OTHER,
        Texts.NONE,
        Texts.NONE,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        "",
        "",
        "",
        Texts.NONE,
        2,
        List.of());
  }

  /** A kept event, to be edited. */
  public static EventDraft of(Event event) {
    return new EventDraft(
        event.id(),
        event.version(),
        event.date().text(),
        event.kind(),
        event.title(),
        event.text(),
        event.participations(),
        event.effects().stream().map(EffectDraft::of).toList(),
        event.sources().stream().map(SourceDraft::of).toList(),
        event.images().stream().map(EventImageDraft::of).toList(),
        event.quoted().map(Quote::text).orElse(""),
        event.quoted().map(Quote::speaker).orElse(""),
        event.quoted().map(Quote::language).orElse(""),
        event.note(),
        event.importance(),
        event.tags().stream().map(Tag::name).toList());
  }

  /** The same draft, based on another version. */
  public EventDraft withVersion(int changed) {
    return new EventDraft(
        id,
        changed,
        date,
        kind,
        title,
        text,
        participations,
        effects,
        sources,
        images,
        quote,
        speaker,
        quoteLanguage,
        note,
        importance,
        tags);
  }

  /** The same draft with other sources. */
  public EventDraft withSources(List<SourceDraft> changed) {
    return new EventDraft(
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
        speaker,
        quoteLanguage,
        note,
        importance,
        tags);
  }
}
