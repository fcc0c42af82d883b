package org.entente.core.access;

import java.util.List;
import java.util.Optional;
import org.entente.core.account.Access;
import org.entente.core.account.Desk;
import org.entente.core.account.Desks;
import org.entente.core.account.NotAllowed;
import org.entente.core.account.Right;
import org.entente.core.edit.Cause;
import org.entente.core.edit.SaveOutcome;
import org.entente.core.timeline.FullTimeline;
import org.entente.core.timeline.Timeline;
import org.entente.core.timeline.TimelineId;
import org.entente.core.timeline.TimelineSummary;
import org.entente.core.timeline.Timelines;

/**
 * The library as the person at work may use it. A timeline that they may not read does not exist
 * for them.
 *
 * @see NotAllowed what every method throws that is not allowed
 */
public final class GuardedTimelines implements Timelines {

  private final Timelines timelines;
  private final Desks desks;
  private final Access access;

  public GuardedTimelines(Timelines timelines, Desks desks, Access access) {
    this.timelines = timelines;
    this.desks = desks;
    this.access = access;
  }

  @Override
  public List<TimelineSummary> summaries() {
    return access.readable(timelines.summaries(), TimelineSummary::id);
  }

  @Override
  public Optional<TimelineSummary> summary(TimelineId id) {
    return access.allows(Right.READ_TIMELINE, id) ? timelines.summary(id) : Optional.empty();
  }

  @Override
  public Optional<Timeline> byId(TimelineId id) {
    return access.allows(Right.READ_TIMELINE, id) ? timelines.byId(id) : Optional.empty();
  }

  @Override
  public Optional<FullTimeline> full(TimelineId id) {
    return access.allows(Right.READ_TIMELINE, id) ? timelines.full(id) : Optional.empty();
  }

  /** A new timeline lies on the first desk where the person at work may write. */
  @Override
  public SaveOutcome save(Timeline timeline, Cause cause) {
    if (timeline.version() > 0 || desks.of(timeline.id()).isPresent()) {
      access.require(Right.WRITE_TIMELINE, timeline.id());
      return timelines.save(timeline, cause);
    }
    access.require(Right.WRITE_TIMELINE);
    var mine = access.desks(Right.WRITE_TIMELINE);
    var saved = timelines.save(timeline, cause);
    desks.all().stream()
        .map(Desk::id)
        .filter(mine::contains)
        .findFirst()
        .ifPresent(desk -> desks.move(timeline.id(), desk));
    return saved;
  }

  @Override
  public SaveOutcome delete(TimelineId id, int version) {
    access.require(Right.DELETE_TIMELINE, id);
    return timelines.delete(id, version);
  }

  @Override
  public void restore(TimelineId id) {
    access.require(Right.DELETE_TIMELINE, id);
    timelines.restore(id);
  }
}
