package org.entente.persistence.timeline;

import static org.entente.persistence.schema.Tables.CHOSEN_EVENT;
import static org.entente.persistence.schema.Tables.EVENT;
import static org.entente.persistence.schema.Tables.PUBLICATION;
import static org.entente.persistence.schema.Tables.PUBLISHED_EVENT;
import static org.entente.persistence.schema.Tables.TIMELINE;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.core.publish.Occasion;
import org.entente.core.timeline.PublicId;
import org.entente.core.timeline.TimelineId;
import org.entente.core.timeline.TimelineSummary;
import org.entente.core.timeline.TimelineSummary.State;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;

/** Timelines as lines of a list, in one statement. */
public final class TimelineSummaries {

  private static final Field<Integer> EVENTS =
      field(
              selectCount()
                  .from(CHOSEN_EVENT)
                  .join(EVENT)
                  .on(EVENT.ID.eq(CHOSEN_EVENT.EVENT))
                  .where(CHOSEN_EVENT.TIMELINE.eq(TIMELINE.ID))
                  .and(EVENT.DELETED_AT.isNull()))
          .as("events");

  private static final Field<Integer> EDITION =
      field(
          select(coalesce(max(PUBLICATION.NUMBER), val(0)))
              .from(PUBLICATION)
              .where(PUBLICATION.TIMELINE.eq(TIMELINE.ID)));

  /** Also events taken out of the archive count: their going changed the timeline. */
  private static final Field<Instant> EVENTS_CHANGED_AT =
      field(
          select(max(EVENT.CHANGED_AT))
              .from(CHOSEN_EVENT)
              .join(EVENT)
              .on(EVENT.ID.eq(CHOSEN_EVENT.EVENT))
              .where(CHOSEN_EVENT.TIMELINE.eq(TIMELINE.ID)));

  private static final Field<Instant> CHANGED_AT =
      greatest(TIMELINE.CHANGED_AT, coalesce(EVENTS_CHANGED_AT, TIMELINE.CHANGED_AT))
          .as("last_change");

  /**
   * Whether the edition shows this version of the timeline with exactly its events: none saved anew
   * or deleted since, and none restored that was deleted then.
   */
  private static final Field<Boolean> UNCHANGED =
      field(
              exists(
                      selectOne()
                          .from(PUBLICATION)
                          .where(PUBLICATION.TIMELINE.eq(TIMELINE.ID))
                          .and(PUBLICATION.NUMBER.eq(EDITION))
                          .and(PUBLICATION.TIMELINE_VERSION.eq(TIMELINE.VERSION)))
                  .andNotExists(
                      selectOne()
                          .from(PUBLISHED_EVENT)
                          .join(EVENT)
                          .on(EVENT.ID.eq(PUBLISHED_EVENT.EVENT))
                          .where(PUBLISHED_EVENT.TIMELINE.eq(TIMELINE.ID))
                          .and(PUBLISHED_EVENT.NUMBER.eq(EDITION))
                          .and(
                              EVENT
                                  .VERSION
                                  .ne(PUBLISHED_EVENT.EVENT_VERSION)
                                  .or(EVENT.DELETED_AT.isNotNull())))
                  .andNotExists(
                      selectOne()
                          .from(CHOSEN_EVENT)
                          .join(EVENT)
                          .on(EVENT.ID.eq(CHOSEN_EVENT.EVENT))
                          .where(CHOSEN_EVENT.TIMELINE.eq(TIMELINE.ID))
                          .and(EVENT.DELETED_AT.isNull())
                          .andNotExists(
                              selectOne()
                                  .from(PUBLISHED_EVENT)
                                  .where(PUBLISHED_EVENT.TIMELINE.eq(TIMELINE.ID))
                                  .and(PUBLISHED_EVENT.NUMBER.eq(EDITION))
                                  .and(PUBLISHED_EVENT.EVENT.eq(EVENT.ID)))))
          .as("unchanged");

  private static final Field<Boolean> WITHDRAWN =
      field(
              exists(
                  selectOne()
                      .from(PUBLICATION)
                      .where(PUBLICATION.TIMELINE.eq(TIMELINE.ID))
                      .and(PUBLICATION.NUMBER.eq(EDITION))
                      .and(PUBLICATION.OCCASION.eq(Occasion.WITHDRAWAL.name()))))
          .as("withdrawn");

  private TimelineSummaries() {}

  /** All timelines of the library, last changed first. */
  static List<TimelineSummary> all(DSLContext dsl) {
    return fetch(dsl, noCondition());
  }

  /** One timeline of the library. */
  static Optional<TimelineSummary> of(DSLContext dsl, TimelineId id) {
    return fetch(dsl, TIMELINE.ID.eq(id.value())).stream().findFirst();
  }

  /** The timelines that use one of the events, last changed first. */
  public static List<TimelineSummary> using(DSLContext dsl, UUID[] events) {
    return fetch(
        dsl,
        exists(
            selectOne()
                .from(CHOSEN_EVENT)
                .where(CHOSEN_EVENT.TIMELINE.eq(TIMELINE.ID))
                .and(CHOSEN_EVENT.EVENT.eq(any(events)))));
  }

  private static List<TimelineSummary> fetch(DSLContext dsl, Condition which) {
    var edition = EDITION.as("edition");
    return dsl.select(
            TIMELINE.ID,
            TIMELINE.PUBLIC_ID,
            TIMELINE.VERSION,
            TIMELINE.TITLE,
            EVENTS,
            edition,
            UNCHANGED,
            WITHDRAWN,
            CHANGED_AT)
        .from(TIMELINE)
        .where(TIMELINE.DELETED_AT.isNull())
        .and(which)
        .orderBy(CHANGED_AT.desc(), TIMELINE.ID)
        .fetch(
            row ->
                new TimelineSummary(
                    new TimelineId(row.get(TIMELINE.ID)),
                    new PublicId(row.get(TIMELINE.PUBLIC_ID)),
                    row.get(TIMELINE.VERSION),
                    row.get(TIMELINE.TITLE),
                    row.get(EVENTS),
                    row.get(edition),
                    state(row.get(edition), row.get(WITHDRAWN), row.get(UNCHANGED)),
                    row.get(CHANGED_AT)));
  }

  private static State state(int edition, boolean withdrawn, boolean unchanged) {
    if (edition == 0) {
      return State.DRAFT;
    }
    if (withdrawn) {
      return State.WITHDRAWN;
    }
    return unchanged ? State.PUBLISHED : State.CHANGED_SINCE_PUBLISHED;
  }
}
