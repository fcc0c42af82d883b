package org.entente.web.event;

import java.util.Optional;
import org.entente.core.event.Event;
import org.entente.core.event.EventDraft;
import org.entente.core.history.Clash;

/** One event being edited in one place, and the state that the edits start from. */
public final class EventEditing {

  private final Keeping keeping;
  private Optional<Event> base;

  /**
   * Starts.
   *
   * @param base the event as it is shown; empty for a new one
   */
  public EventEditing(Keeping keeping, Optional<Event> base) {
    this.keeping = keeping;
    this.base = base;
  }

  /** Keeps what stands in the form, as far as it can be kept. */
  public Kept keep(EventDraft draft) {
    var kept = keeping.keep(draft, base);
    base = kept.kept().or(() -> base);
    return kept;
  }

  /** From now on mine stands over theirs in this field: I saw theirs and wrote mine. */
  public void preferMine(Clash<Event> clash) {
    base = base.map(clash::withTheirs);
  }
}
