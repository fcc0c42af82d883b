package org.entente.web.event;

import java.util.List;
import org.entente.core.event.Event;
import org.entente.core.event.EventProblem;

/** What became of an edit of an event. */
public sealed interface Kept {

  /** Kept, as it now is. */
  record Done(Event event) implements Kept {}

  /** Not kept yet: something is missing or wrong. */
  record NotYet(List<EventProblem> problems) implements Kept {}

  /** Not kept: somebody else changed the event first; theirs is here. */
  record Overtaken(Event theirs) implements Kept {}

  /** Not kept: the event or the timeline is no longer there. */
  record Gone() implements Kept {}
}
