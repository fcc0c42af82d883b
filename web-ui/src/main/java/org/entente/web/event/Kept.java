package org.entente.web.event;

import java.util.List;
import java.util.Optional;
import org.entente.core.event.Event;
import org.entente.core.event.EventProblem;
import org.entente.core.history.Clash;

/** What became of an edit of an event. */
public sealed interface Kept {

  /** Kept, as it now is. */
  record Done(Event event) implements Kept {}

  /** Kept together with what somebody else wrote meanwhile in other fields; the form is behind. */
  record Met(Event event) implements Kept {}

  /** Not kept yet: something is missing or wrong. */
  record NotYet(List<EventProblem> problems) implements Kept {}

  /** Not kept: somebody else wrote something else in the same fields; somebody has to choose. */
  record Clashing(Event mine, List<Clash<Event>> clashes) implements Kept {}

  /** Not kept: the event or the timeline is no longer there. */
  record Gone() implements Kept {}

  /** The event as it is kept now; empty when this edit was not kept. */
  default Optional<Event> kept() {
    return switch (this) {
      case Done(var event) -> Optional.of(event);
      case Met(var event) -> Optional.of(event);
      case NotYet _, Clashing _, Gone _ -> Optional.empty();
    };
  }
}
