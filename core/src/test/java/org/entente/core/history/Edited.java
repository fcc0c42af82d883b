package org.entente.core.history;

import java.util.List;
import org.entente.core.event.Event;
import org.entente.core.event.Participation;
import org.entente.core.event.Source;
import org.entente.core.text.Texts;

/** Events that differ from others in one respect. */
final class Edited {

  private Edited() {}

  static Event title(Event event, Texts title) {
    var copy = new EventCopy(event);
    copy.title = title;
    return copy.event();
  }

  static Event with(Event event, List<Participation> participations) {
    var copy = new EventCopy(event);
    copy.participations = participations;
    return copy.event();
  }

  static Event cited(Event event, Source... sources) {
    var copy = new EventCopy(event);
    copy.sources = List.of(sources);
    return copy.event();
  }

  /** The content of one event under the identity of another. */
  static Event as(Event identity, Event content) {
    return new Event(
        identity.id(),
        identity.version(),
        content.date(),
        content.kind(),
        content.title(),
        content.text(),
        content.participations(),
        content.effects(),
        content.sources(),
        content.images(),
        content.quote(),
        content.note(),
        content.importance(),
        content.tags());
  }
}
