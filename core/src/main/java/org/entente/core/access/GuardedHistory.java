package org.entente.core.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.entente.core.account.Access;
import org.entente.core.account.NotAllowed;
import org.entente.core.account.Right;
import org.entente.core.edit.Cause;
import org.entente.core.event.Event;
import org.entente.core.event.EventId;
import org.entente.core.history.History;
import org.entente.core.history.OwnStep;
import org.entente.core.history.Step;
import org.entente.core.timeline.Timeline;
import org.entente.core.timeline.TimelineId;

/**
 * History as the person at work may read it. One's own steps are one's own; undoing them asks for
 * the right to write, where they are written.
 *
 * @see NotAllowed what every method throws that is not allowed
 */
public final class GuardedHistory implements History {

  private final History history;
  private final Access access;

  public GuardedHistory(History history, Access access) {
    this.history = history;
    this.access = access;
  }

  @Override
  public List<Step<Event>> of(EventId event, int limit) {
    access.require(Right.READ_EVENT);
    return history.of(event, limit);
  }

  @Override
  public List<Step<Timeline>> of(TimelineId timeline, int limit) {
    access.require(Right.READ_TIMELINE, timeline);
    return history.of(timeline, limit);
  }

  @Override
  public boolean isOnlyMine(EventId event) {
    return history.isOnlyMine(event);
  }

  @Override
  public Set<UUID> writers(TimelineId timeline, Instant since) {
    access.require(Right.READ_TIMELINE, timeline);
    return history.writers(timeline, since);
  }

  @Override
  public Optional<OwnStep> toUndo(TimelineId workspace) {
    access.require(Right.READ_TIMELINE, workspace);
    return history.toUndo(workspace);
  }

  @Override
  public Optional<OwnStep> toRedo(TimelineId workspace) {
    access.require(Right.READ_TIMELINE, workspace);
    return history.toRedo(workspace);
  }

  @Override
  public void settle(Cause cause) {
    history.settle(cause);
  }
}
