package org.entente.core.importing;

import java.util.Optional;
import org.entente.core.event.Event;
import org.jspecify.annotations.Nullable;

/**
 * A row that came in before.
 *
 * @param fingerprint of what it said then
 * @param event what became of it, as it is now; null when it was deleted
 */
public record KnownRow(String fingerprint, @Nullable Event event) {

  /** The event as it is now. */
  public Optional<Event> current() {
    return Optional.ofNullable(event);
  }
}
