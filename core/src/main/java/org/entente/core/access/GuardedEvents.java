package org.entente.core.access;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.core.account.Access;
import org.entente.core.account.NotAllowed;
import org.entente.core.account.Right;
import org.entente.core.date.EventDate;
import org.entente.core.edit.Cause;
import org.entente.core.edit.SaveOutcome;
import org.entente.core.event.Event;
import org.entente.core.event.EventId;
import org.entente.core.event.EventOrder;
import org.entente.core.event.EventSearch;
import org.entente.core.event.Events;
import org.entente.core.event.Tag;
import org.entente.core.history.History;
import org.entente.core.timeline.TimelineSummary;

/**
 * The archive as the person at work may use it. What nobody else ever wrote, its writer may also
 * take back.
 *
 * @see NotAllowed what every method throws that is not allowed
 */
public final class GuardedEvents implements Events {

  private final Events events;
  private final History history;
  private final Access access;

  public GuardedEvents(Events events, History history, Access access) {
    this.events = events;
    this.history = history;
    this.access = access;
  }

  @Override
  public Optional<Event> byId(EventId id) {
    access.require(Right.READ_EVENT);
    return events.byId(id);
  }

  @Override
  public Map<EventId, Event> byIds(Collection<EventId> ids) {
    access.require(Right.READ_EVENT);
    return events.byIds(ids);
  }

  @Override
  public SaveOutcome save(Event event, Cause cause) {
    access.require(Right.WRITE_EVENT);
    return events.save(event, cause);
  }

  @Override
  public SaveOutcome delete(EventId id, int version) {
    access.require(rightToTakeAway(id));
    return events.delete(id, version);
  }

  @Override
  public void restore(EventId id) {
    access.require(rightToTakeAway(id));
    events.restore(id);
  }

  private Right rightToTakeAway(EventId id) {
    return history.isOnlyMine(id) ? Right.WRITE_EVENT : Right.DELETE_EVENT;
  }

  @Override
  public List<Event> search(EventSearch search, EventOrder order, int offset, int limit) {
    access.require(Right.READ_EVENT);
    return events.search(search, order, offset, limit);
  }

  @Override
  public List<Tag> tags(String typed, int limit) {
    access.require(Right.READ_EVENT);
    return events.tags(typed, limit);
  }

  @Override
  public List<Event> searchAfter(EventSearch search, EventDate date, EventId id, int limit) {
    access.require(Right.READ_EVENT);
    return events.searchAfter(search, date, id, limit);
  }

  @Override
  public int count(EventSearch search) {
    access.require(Right.READ_EVENT);
    return events.count(search);
  }

  /** The timelines at desks of the person at work. */
  @Override
  public List<TimelineSummary> usedBy(Collection<EventId> ids) {
    access.require(Right.READ_EVENT);
    return access.readable(events.usedBy(ids), TimelineSummary::id);
  }
}
