package org.entente.core.timeline;

import java.util.List;
import java.util.Optional;
import org.entente.core.edit.Cause;
import org.entente.core.edit.SaveOutcome;

/** The library. One call is one transaction. Deleted timelines are not seen until restored. */
public interface Timelines {

  /** All timelines, last changed first. */
  List<TimelineSummary> summaries();

  /** One of them. */
  Optional<TimelineSummary> summary(TimelineId id);

  Optional<Timeline> byId(TimelineId id);

  /** The timeline with its events and actors, read in one consistent look. */
  Optional<FullTimeline> full(TimelineId id);

  /** Saves what somebody edited. */
  default SaveOutcome save(Timeline timeline) {
    return save(timeline, new Cause.Edit());
  }

  /**
   * Adds the timeline when its version is 0, otherwise replaces the version it is based on; with
   * it, its history grows by a step.
   */
  SaveOutcome save(Timeline timeline, Cause cause);

  /**
   * Takes the timeline out of the library, until it is restored. Editions stay as they are. It
   * keeps its version, so that deleting and restoring leaves no trace.
   */
  SaveOutcome delete(TimelineId id, int version);

  /** Undoes {@link #delete}. */
  void restore(TimelineId id);
}
