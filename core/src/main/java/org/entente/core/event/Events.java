package org.entente.core.event;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.core.date.EventDate;
import org.entente.core.edit.Cause;
import org.entente.core.edit.SaveOutcome;
import org.entente.core.timeline.TimelineSummary;

/**
 * The archive. One call is one transaction. Deleted events are not seen, except to restore them.
 */
public interface Events {

  Optional<Event> byId(EventId id);

  /** Those of {@code ids} that exist. */
  Map<EventId, Event> byIds(Collection<EventId> ids);

  /** Saves what somebody edited. */
  default SaveOutcome save(Event event) {
    return save(event, new Cause.Edit());
  }

  /**
   * Adds the event when its version is 0, otherwise replaces the version that it is based on; with
   * it, its history grows by a step.
   */
  SaveOutcome save(Event event, Cause cause);

  /**
   * Takes the event out of the archive and of every timeline, until it is restored. It keeps its
   * version, so that deleting and restoring leaves no trace.
   */
  SaveOutcome delete(EventId id, int version);

  /** Undoes {@link #delete}: the event is back, also in the timelines that used it. */
  void restore(EventId id);

  /**
   * What the question finds, by first day, then narrower dates first, then key.
   *
   * @param offset how many to skip, ≥ 0
   * @param limit how many at most, 1 to 1,000
   */
  default List<Event> search(EventSearch search, int offset, int limit) {
    return search(search, EventOrder.IN_TIME, offset, limit);
  }

  /**
   * What the question finds, in an order.
   *
   * @param offset how many to skip, ≥ 0
   * @param limit how many at most, 1 to 1,000
   */
  List<Event> search(EventSearch search, EventOrder order, int offset, int limit);

  /**
   * What the question finds after an event of this date and key, in the same order: nothing is
   * skipped and nothing comes twice when something before it is added or deleted meanwhile.
   *
   * @param limit how many at most, 1 to 1,000
   */
  List<Event> searchAfter(EventSearch search, EventDate date, EventId id, int limit);

  /** How many events the question finds in all. */
  int count(EventSearch search);

  /**
   * The tags in use that hold what is typed, whatever its case and accents, the most used first.
   *
   * @param limit how many at most
   */
  List<Tag> tags(String typed, int limit);

  /** The timelines that use the event. */
  default List<TimelineSummary> usedBy(EventId id) {
    return usedBy(List.of(id));
  }

  /** The timelines that use one of the events. */
  List<TimelineSummary> usedBy(Collection<EventId> ids);
}
