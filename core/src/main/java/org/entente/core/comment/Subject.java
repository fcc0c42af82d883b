package org.entente.core.comment;

import org.entente.core.event.EventId;
import org.entente.core.timeline.TimelineId;

/** What a comment is about. */
public sealed interface Subject {

  /** A timeline as a whole. */
  record OfTimeline(TimelineId timeline) implements Subject {}

  /** An event, wherever it is shown. */
  record OfEvent(EventId event) implements Subject {}
}
