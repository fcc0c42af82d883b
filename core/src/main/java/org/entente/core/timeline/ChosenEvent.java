package org.entente.core.timeline;

import org.entente.core.event.EventId;
import org.entente.core.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * An event that a timeline uses.
 *
 * @param label a shorter label for the picture; empty to take the event's title
 * @param importance 1 to 3 in this timeline, or null to take the event's own
 */
public record ChosenEvent(EventId event, Texts label, @Nullable Integer importance) {

  public ChosenEvent {
    if (importance != null && (importance < 1 || importance > 3)) {
      throw new IllegalArgumentException("Importance is 1, 2 or 3, not " + importance);
    }
  }

  /** The event as the archive has it. */
  public static ChosenEvent asIs(EventId event) {
    return new ChosenEvent(event, Texts.NONE, null);
  }
}
