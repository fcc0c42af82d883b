package org.entente.core.account;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.core.audit.AuditLog;
import org.entente.core.audit.Deed;
import org.entente.core.said.Said;
import org.entente.core.timeline.TimelineId;
import org.entente.core.timeline.Timelines;

/**
 * Whether the person at work may do something, as the accounts have it at this moment. Entente
 * itself may do everything.
 */
public final class Access {

  private final AtWork atWork;
  private final Accounts accounts;
  private final Desks desks;
  private final Timelines timelines;
  private final AuditLog audit;

  public Access(
      AtWork atWork, Accounts accounts, Desks desks, Timelines timelines, AuditLog audit) {
    this.audit = audit;
    this.atWork = atWork;
    this.accounts = accounts;
    this.desks = desks;
    this.timelines = timelines;
  }

  /** Whether it is allowed at some desk. */
  public boolean allows(Right right) {
    return atWork.isEntente() || me().filter(me -> me.hasSomewhere(right)).isPresent();
  }

  /** Whether it is allowed to this timeline, at whose desk it lies. */
  public boolean allows(Right right, TimelineId timeline) {
    return atWork.isEntente()
        || me().filter(me -> desks.of(timeline).filter(desk -> me.has(right, desk)).isPresent())
            .isPresent();
  }

  /**
   * Refuses what is not allowed at any desk.
   *
   * @throws NotAllowed then
   */
  public void require(Right right) {
    if (!allows(right)) {
      throw refused(right, "");
    }
  }

  /**
   * Refuses what is not allowed to this timeline.
   *
   * @throws NotAllowed then
   */
  public void require(Right right, TimelineId timeline) {
    if (!allows(right, timeline)) {
      throw refused(right, ": " + TimelineInWords.of(timeline, timelines));
    }
  }

  /**
   * Refuses what is not allowed at this desk.
   *
   * @throws NotAllowed then
   */
  public void require(Right right, DeskId desk) {
    if (!desks(right).contains(desk)) {
      throw refused(right, " at " + name(desk));
    }
  }

  private String name(DeskId id) {
    return desks.all().stream()
        .filter(desk -> desk.id().equals(id))
        .map(Desk::name)
        .findAny()
        .orElse("desk " + id);
  }

  private NotAllowed refused(Right right, String what) {
    audit.note(Deed.REFUSED, "To " + right.words() + what);
    return new NotAllowed(right);
  }

  /**
   * What to throw at somebody who wants to do what no right allows; it is in the audit log then.
   */
  public NotAllowed refused(Said words, String what) {
    audit.note(Deed.REFUSED, "To " + words + ": " + what);
    return new NotAllowed(Said.of("right.owner", words));
  }

  /** The desks at which it is allowed. */
  public Set<DeskId> desks(Right right) {
    var me = me();
    return desks.all().stream()
        .map(Desk::id)
        .filter(desk -> atWork.isEntente() || me.filter(self -> self.has(right, desk)).isPresent())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Those of things that belong to timelines which the person at work may read. */
  public <T> List<T> readable(List<T> things, Function<T, TimelineId> timeline) {
    var mine = desks(Right.READ_TIMELINE);
    var lies = desks.ofTimelines();
    return things.stream()
        .filter(
            thing ->
                Optional.ofNullable(lies.get(timeline.apply(thing)))
                    .filter(mine::contains)
                    .isPresent())
        .toList();
  }

  /** The account of the person at work. */
  public Optional<Account> me() {
    return atWork.person().flatMap(accounts::byId);
  }
}
