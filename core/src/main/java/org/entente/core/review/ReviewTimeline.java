package org.entente.core.review;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.entente.core.account.Access;
import org.entente.core.account.AtWork;
import org.entente.core.account.Desk;
import org.entente.core.account.Desks;
import org.entente.core.account.HouseRules;
import org.entente.core.account.NotAllowed;
import org.entente.core.account.Right;
import org.entente.core.account.TimelineInWords;
import org.entente.core.audit.AuditLog;
import org.entente.core.audit.Deed;
import org.entente.core.history.History;
import org.entente.core.publish.Publication;
import org.entente.core.publish.Publications;
import org.entente.core.publish.PublishingRules;
import org.entente.core.said.Said;
import org.entente.core.timeline.FullTimeline;
import org.entente.core.timeline.TimelineId;
import org.entente.core.timeline.Timelines;

/**
 * Brings a timeline from draft through review to approval, and keeps what its desk does not want
 * published from being published. An approval holds for the timeline and its events as they were:
 * who changes them makes it a draft again.
 */
public final class ReviewTimeline implements PublishingRules {

  private final Timelines timelines;
  private final Desks desks;
  private final Reviews reviews;
  private final History history;
  private final Publications publications;
  private final Access access;
  private final AtWork atWork;
  private final AuditLog audit;
  private final InstantSource clock;

  public ReviewTimeline(
      Timelines timelines,
      Desks desks,
      Reviews reviews,
      History history,
      Publications publications,
      Access access,
      AtWork atWork,
      AuditLog audit,
      InstantSource clock) {
    this.timelines = timelines;
    this.desks = desks;
    this.reviews = reviews;
    this.history = history;
    this.publications = publications;
    this.access = access;
    this.atWork = atWork;
    this.audit = audit;
    this.clock = clock;
  }

  /** What became of it. */
  public sealed interface Outcome {

    /** It stands here now. */
    record Done(Stage stage) implements Outcome {}

    /** Nothing was done: why, as sentences. */
    record Refused(List<Said> why) implements Outcome {
      public Refused {
        why = List.copyOf(why);
      }

      private Refused(String key) {
        this(List.of(Said.of(key)));
      }
    }
  }

  /** What the timeline's desk demands. */
  public HouseRules rules(TimelineId timeline) {
    return desks.whole(timeline).map(Desk::rules).orElse(HouseRules.NONE);
  }

  /** How far the timeline is, as it is now. */
  public Stage stage(FullTimeline full) {
    return reviews
        .of(full.timeline().id())
        .filter(review -> review.content().equals(ContentHash.of(full)))
        .map(Review::stage)
        .orElse(Stage.DRAFT);
  }

  /**
   * Asks for a review of the timeline as it is.
   *
   * @throws NotAllowed when the person at work may not change it
   */
  public Outcome submit(TimelineId id) {
    access.require(Right.WRITE_TIMELINE, id);
    return timelines
        .full(id)
        .map(full -> brought(full, Stage.IN_REVIEW, Deed.SUBMITTED))
        .orElseGet(ReviewTimeline::gone);
  }

  /**
   * Approves the timeline as it was submitted.
   *
   * @throws NotAllowed when the person at work may approve nothing at its desk
   */
  public Outcome approve(TimelineId id) {
    access.require(Right.APPROVE_TIMELINE, id);
    var full = timelines.full(id);
    if (full.isEmpty()) {
      return gone();
    }
    if (stage(full.get()) != Stage.IN_REVIEW) {
      return new Outcome.Refused("review.notInReview");
    }
    if (rules(id).fourEyes() && isMyOwn(id)) {
      return new Outcome.Refused("review.own");
    }
    var unclear = desks.whole(id).map(RuleCheck::unclear).orElse(List.of());
    if (!unclear.isEmpty()) {
      return new Outcome.Refused(unclear);
    }
    return brought(full.get(), Stage.APPROVED, Deed.APPROVED);
  }

  /**
   * Hands the timeline back to its writers.
   *
   * @throws NotAllowed when the person at work may approve nothing at its desk
   */
  public Outcome sendBack(TimelineId id) {
    access.require(Right.APPROVE_TIMELINE, id);
    return timelines
        .full(id)
        .map(full -> brought(full, Stage.DRAFT, Deed.SENT_BACK))
        .orElseGet(ReviewTimeline::gone);
  }

  private Outcome brought(FullTimeline full, Stage stage, Deed deed) {
    var id = full.timeline().id();
    reviews.set(new Review(id, stage, ContentHash.of(full), atWork.person(), clock.instant()));
    audit.note(deed, TimelineInWords.of(id, timelines));
    return new Outcome.Done(stage);
  }

  private boolean isMyOwn(TimelineId id) {
    Instant since =
        publications.of(id).stream().findFirst().map(Publication::publishedAt).orElse(Instant.MIN);
    return atWork.person().filter(history.writers(id, since)::contains).isPresent();
  }

  @Override
  public List<Said> refusals(FullTimeline full) {
    var desk = desks.whole(full.timeline().id());
    var refusals = new ArrayList<Said>();
    desk.ifPresent(found -> refusals.addAll(RuleCheck.missing(full, found)));
    if (desk.isPresent() && desk.get().rules().approval() && stage(full) != Stage.APPROVED) {
      refusals.add(Said.of("review.unapproved"));
    }
    return List.copyOf(refusals);
  }

  private static Outcome gone() {
    return new Outcome.Refused("review.gone");
  }
}
