package org.entente.core.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.entente.core.account.Access;
import org.entente.core.account.NotAllowed;
import org.entente.core.account.Right;
import org.entente.core.account.TimelineInWords;
import org.entente.core.audit.AuditLog;
import org.entente.core.audit.Deed;
import org.entente.core.publish.Plan;
import org.entente.core.publish.Plans;
import org.entente.core.timeline.TimelineId;
import org.entente.core.timeline.Timelines;

/**
 * What is to be published when, as the person at work may plan it: whoever plans may publish.
 *
 * @see NotAllowed what every method throws that is not allowed
 */
public final class GuardedPlans implements Plans {

  private final Plans plans;
  private final Timelines timelines;
  private final Access access;
  private final AuditLog audit;

  public GuardedPlans(Plans plans, Timelines timelines, Access access, AuditLog audit) {
    this.timelines = timelines;
    this.plans = plans;
    this.access = access;
    this.audit = audit;
  }

  @Override
  public Optional<Plan> of(TimelineId timeline) {
    access.require(Right.READ_TIMELINE, timeline);
    return plans.of(timeline);
  }

  @Override
  public void set(Plan plan) {
    access.require(Right.PUBLISH_TIMELINE, plan.timeline());
    plans.set(plan);
    audit.note(Deed.PLANNED, TimelineInWords.of(plan.timeline(), timelines) + " for " + plan.at());
  }

  @Override
  public void cancel(TimelineId timeline) {
    access.require(Right.PUBLISH_TIMELINE, timeline);
    plans.cancel(timeline);
    audit.note(Deed.PLAN_ENDED, TimelineInWords.of(timeline, timelines));
  }

  /** Those of all desks: carrying out what was planned asks for no right. */
  @Override
  public List<Plan> due(Instant now) {
    return plans.due(now);
  }
}
