package org.entente.web.event;

import org.entente.core.edit.SaveOutcome.Saved;
import org.entente.core.edit.SaveOutcome.Stale;
import org.entente.core.event.CheckedEvent;
import org.entente.core.event.CheckedEvent.Faulty;
import org.entente.core.event.CheckedEvent.Ready;
import org.entente.core.event.Event;
import org.entente.core.event.EventDraft;
import org.entente.core.event.Events;

/** Keeps a draft in the archive as far as it can be kept. */
public record KeepEvent(Events events, String language) {

  /** Checks the draft and saves it at once when nothing is wrong with it. */
  public Kept keep(EventDraft draft) {
    return switch (CheckedEvent.of(draft, language)) {
      case Faulty(var problems) -> new Kept.NotYet(problems);
      case Ready(var event) -> save(event);
    };
  }

  private Kept save(Event event) {
    return switch (events.save(event)) {
      case Saved(var version) -> new Kept.Done(event.withVersion(version));
      case Stale() ->
          events.byId(event.id()).<Kept>map(Kept.Overtaken::new).orElseGet(Kept.Gone::new);
    };
  }
}
