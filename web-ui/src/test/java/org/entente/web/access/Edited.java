package org.entente.web.access;

import org.entente.core.event.Event;
import org.entente.core.text.Texts;

/** Events as somebody edited them. */
final class Edited {

  private Edited() {}

  /** The event under another title. */
  static Event titled(Event event, String title) {
    return new Event(
        event.id(),
        event.version(),
        event.date(),
        event.kind(),
        Texts.of("en", title),
        event.text(),
        event.participations(),
        event.effects(),
        event.sources(),
        event.images(),
        event.quote(),
        event.note(),
        event.importance(),
        event.tags());
  }
}
