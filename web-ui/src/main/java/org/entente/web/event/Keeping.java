package org.entente.web.event;

import java.util.Optional;
import org.entente.core.event.Event;
import org.entente.core.event.EventDraft;

/** Keeps a draft as far as it can be kept. */
@FunctionalInterface
public interface Keeping {

  /**
   * Checks the draft and saves it at once when nothing is wrong with it.
   *
   * @param base the event that was edited; empty for a new one
   */
  Kept keep(EventDraft draft, Optional<Event> base);
}
