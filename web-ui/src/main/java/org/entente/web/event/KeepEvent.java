package org.entente.web.event;

import java.util.Optional;
import org.entente.core.edit.SaveOutcome.Saved;
import org.entente.core.event.CheckedEvent;
import org.entente.core.event.CheckedEvent.Faulty;
import org.entente.core.event.CheckedEvent.Ready;
import org.entente.core.event.Event;
import org.entente.core.event.EventDraft;
import org.entente.core.event.Events;
import org.entente.core.history.Merge;

/** Keeps a draft in the archive as far as it can be kept. */
public record KeepEvent(Events events) implements Keeping {

  @Override
  public Kept keep(EventDraft draft, Optional<Event> base) {
    return switch (CheckedEvent.of(draft)) {
      case Faulty(var problems) -> new Kept.NotYet(problems);
      case Ready(var event) ->
          events.save(event) instanceof Saved(var version)
              ? new Kept.Done(event.withVersion(version))
              : meet(event, base);
    };
  }

  /** Somebody else was first: both edits meet, as often as more of theirs come in between. */
  private Kept meet(Event mine, Optional<Event> base) {
    while (true) {
      var found = events.byId(mine.id());
      if (found.isEmpty()) {
        return new Kept.Gone();
      }
      var theirs = found.get();
      var merge = Merge.of(base.orElse(theirs), mine, theirs);
      if (!merge.clashes().isEmpty()) {
        return new Kept.Clashing(mine, merge.clashes());
      }
      if (merge.merged().equals(theirs)) {
        return new Kept.Met(theirs);
      }
      if (events.save(merge.merged()) instanceof Saved(var version)) {
        return new Kept.Met(merge.merged().withVersion(version));
      }
    }
  }
}
