package org.entente.core.history;

import java.util.List;
import org.entente.core.date.EventDate;
import org.entente.core.event.Effect;
import org.entente.core.event.Event;
import org.entente.core.event.EventImage;
import org.entente.core.event.Kind;
import org.entente.core.event.Participation;
import org.entente.core.event.Quote;
import org.entente.core.event.Source;
import org.entente.core.event.Tag;
import org.entente.core.text.Texts;
import org.jspecify.annotations.Nullable;

/** An event taken apart, to be put together again with one field changed. */
final class EventCopy {

  private final Event origin;
  EventDate date;
  Kind kind;
  Texts title;
  Texts text;
  List<Participation> participations;
  List<Effect> effects;
  List<Source> sources;
  List<EventImage> images;
  @Nullable Quote quote;
  Texts note;
  int importance;
  List<Tag> tags;

  EventCopy(Event event) {
    origin = event;
    date = event.date();
    kind = event.kind();
    title = event.title();
    text = event.text();
    participations = event.participations();
    effects = event.effects();
    sources = event.sources();
    images = event.images();
    quote = event.quote();
    note = event.note();
    importance = event.importance();
    tags = event.tags();
  }

  Event event() {
    return new Event(
        origin.id(),
        origin.version(),
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
