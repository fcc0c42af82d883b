package org.entente.core.history;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.entente.core.edit.Cause;
import org.entente.core.event.Event;
import org.entente.core.event.EventId;
import org.entente.core.timeline.Timeline;
import org.entente.core.timeline.TimelineId;

/** What was done to events and timelines; it grows with each save. One call is one transaction. */
public interface History {

  /**
   * The steps of an event, the latest first.
   *
   * @param limit how many at most, ≥ 1
   */
  List<Step<Event>> of(EventId event, int limit);

  /**
   * The steps of a timeline, the latest first.
   *
   * @param limit how many at most, ≥ 1
   */
  List<Step<Timeline>> of(TimelineId timeline, int limit);

  /** Whether the person at work made the event and nobody else ever wrote it. */
  boolean isOnlyMine(EventId event);

  /** Who changed a timeline, or an event that it uses, after a moment. */
  Set<UUID> writers(TimelineId timeline, Instant since);

  /**
   * The latest step of the person at work on a timeline or on an event that it uses, which is not
   * undone. Making something is not a step to undo, nor is undoing.
   */
  Optional<OwnStep> toUndo(TimelineId workspace);

  /** The step that the person at work undid last and has not written over since. */
  Optional<OwnStep> toRedo(TimelineId workspace);

  /** Notes that a step was undone or redone although there was nothing left to change. */
  void settle(Cause cause);
}
