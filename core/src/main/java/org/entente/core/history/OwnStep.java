package org.entente.core.history;

import org.entente.core.event.Event;
import org.entente.core.timeline.Timeline;

/** A step of the person at work, on one or the other. */
public sealed interface OwnStep {

  /** On an event. */
  record OnEvent(Step<Event> step) implements OwnStep {}

  /** On a timeline. */
  record OnTimeline(Step<Timeline> step) implements OwnStep {}
}
