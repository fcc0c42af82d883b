package org.entente.web.article;

import java.util.List;
import org.entente.core.article.event.Suggestion;
import org.entente.core.event.Event;
import org.entente.core.event.EventId;
import org.jspecify.annotations.Nullable;

/**
 * A suggestion on the desk.
 *
 * @param alike events of the archive that may be the same, the likeliest first
 * @param decision what the journalist made of it
 * @param event the event that it became or was added to, once it was accepted
 */
record Offer(Suggestion suggestion, List<Event> alike, Decision decision, @Nullable EventId event) {

  /** What a journalist made of a suggestion. */
  enum Decision {
    OPEN,
    ADDED,
    SOURCE_ADDED,
    REJECTED
  }

  static Offer open(Suggestion suggestion, List<Event> alike) {
    return new Offer(suggestion, List.copyOf(alike), Decision.OPEN, null);
  }

  boolean isOpen() {
    return decision == Decision.OPEN;
  }

  Offer addedAs(EventId became) {
    return new Offer(suggestion, alike, Decision.ADDED, became);
  }

  Offer sourceAddedTo(EventId known) {
    return new Offer(suggestion, alike, Decision.SOURCE_ADDED, known);
  }

  Offer rejected() {
    return new Offer(suggestion, alike, Decision.REJECTED, null);
  }

  Offer reopened() {
    return new Offer(suggestion, alike, Decision.OPEN, null);
  }
}
