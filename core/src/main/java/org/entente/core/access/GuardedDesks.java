package org.entente.core.access;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.core.account.Access;
import org.entente.core.account.Desk;
import org.entente.core.account.DeskId;
import org.entente.core.account.Desks;
import org.entente.core.account.NotAllowed;
import org.entente.core.account.Right;
import org.entente.core.audit.AuditLog;
import org.entente.core.audit.Deed;
import org.entente.core.timeline.TimelineId;

/**
 * The desks as the person at work may use them. Who lays a timeline elsewhere takes it away here,
 * so it asks for the right to delete, on both desks.
 *
 * @see NotAllowed what every method throws that is not allowed
 */
public final class GuardedDesks implements Desks {

  private final Desks desks;
  private final Access access;
  private final AuditLog audit;

  public GuardedDesks(Desks desks, Access access, AuditLog audit) {
    this.audit = audit;
    this.desks = desks;
    this.access = access;
  }

  @Override
  public List<Desk> all() {
    return desks.all();
  }

  @Override
  public boolean save(Desk desk) {
    access.require(Right.MANAGE_PEOPLE);
    boolean saved = desks.save(desk);
    if (saved) {
      audit.note(
          Deed.RULES_CHANGED,
          desk.name()
              + ": "
              + desk.rules().inWords()
              + (desk.colours().isShipped() ? "" : "; colours of its own"));
    }
    return saved;
  }

  @Override
  public Optional<DeskId> of(TimelineId timeline) {
    return desks.of(timeline);
  }

  @Override
  public Map<TimelineId, DeskId> ofTimelines() {
    return desks.ofTimelines();
  }

  @Override
  public void move(TimelineId timeline, DeskId desk) {
    access.require(Right.DELETE_TIMELINE, timeline);
    access.require(Right.DELETE_TIMELINE, desk);
    desks.move(timeline, desk);
  }
}
