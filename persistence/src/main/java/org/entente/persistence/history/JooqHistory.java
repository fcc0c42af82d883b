package org.entente.persistence.history;

import static org.entente.persistence.schema.Tables.ACCOUNT;
import static org.entente.persistence.schema.Tables.CHOSEN_EVENT;
import static org.entente.persistence.schema.Tables.STEP;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.entente.core.account.AtWork;
import org.entente.core.account.Person;
import org.entente.core.edit.Cause;
import org.entente.core.event.Event;
import org.entente.core.event.EventId;
import org.entente.core.exchange.State;
import org.entente.core.history.History;
import org.entente.core.history.Manner;
import org.entente.core.history.OwnStep;
import org.entente.core.history.Step;
import org.entente.core.timeline.Timeline;
import org.entente.core.timeline.TimelineId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.SelectOnConditionStep;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** History in PostgreSQL. */
@Repository
@Transactional
class JooqHistory implements History {

  private final DSLContext dsl;
  private final Steps steps;
  private final AtWork atWork;

  JooqHistory(DSLContext dsl, Steps steps, AtWork atWork) {
    this.dsl = dsl;
    this.steps = steps;
    this.atWork = atWork;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Step<Event>> of(EventId event, int limit) {
    return selectSteps()
        .where(STEP.EVENT.eq(event.value()))
        .orderBy(STEP.ID.desc())
        .limit(limit)
        .fetch(JooqHistory::onEvent);
  }

  @Override
  @Transactional(readOnly = true)
  public List<Step<Timeline>> of(TimelineId timeline, int limit) {
    return selectSteps()
        .where(STEP.TIMELINE.eq(timeline.value()))
        .orderBy(STEP.ID.desc())
        .limit(limit)
        .fetch(JooqHistory::onTimeline);
  }

  @Override
  @Transactional(readOnly = true)
  public boolean isOnlyMine(EventId event) {
    var steps = selectOne().from(STEP).where(STEP.EVENT.eq(event.value()));
    return atWork
        .person()
        .filter(
            me ->
                dsl.fetchExists(steps.and(STEP.STATE_BEFORE.isNull()))
                    && !dsl.fetchExists(
                        selectOne()
                            .from(STEP)
                            .where(STEP.EVENT.eq(event.value()))
                            .and(STEP.PERSON.isDistinctFrom(me))))
        .isPresent();
  }

  @Override
  @Transactional(readOnly = true)
  public Set<UUID> writers(TimelineId timeline, Instant since) {
    return dsl.selectDistinct(STEP.PERSON)
        .from(STEP)
        .where(isOn(timeline))
        .and(STEP.PERSON.isNotNull())
        .and(since.equals(Instant.MIN) ? noCondition() : STEP.AT.gt(since))
        .fetchSet(STEP.PERSON);
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<OwnStep> toUndo(TimelineId workspace) {
    return atWork
        .person()
        .flatMap(
            person ->
                selectSteps()
                    .where(mayBeUndone(person, workspace))
                    .and(STEP.UNDONE_AT.isNull())
                    .orderBy(STEP.AT.desc(), STEP.ID.desc())
                    .limit(1)
                    .fetchOptional(JooqHistory::own));
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<OwnStep> toRedo(TimelineId workspace) {
    return atWork
        .person()
        .flatMap(
            person ->
                selectSteps()
                    .where(mayBeUndone(person, workspace))
                    .and(
                        STEP.UNDONE_AT.gt(
                            select(max(STEP.AT)).from(STEP).where(mayBeUndone(person, workspace))))
                    .orderBy(STEP.UNDONE_AT.desc(), STEP.ID)
                    .limit(1)
                    .fetchOptional(JooqHistory::own));
  }

  @Override
  public void settle(Cause cause) {
    steps.settle(cause);
  }

  /** Of the timeline or of an event that it uses. */
  private static Condition isOn(TimelineId timeline) {
    var used =
        select(CHOSEN_EVENT.EVENT)
            .from(CHOSEN_EVENT)
            .where(CHOSEN_EVENT.TIMELINE.eq(timeline.value()));
    return STEP.TIMELINE.eq(timeline.value()).or(STEP.EVENT.in(used));
  }

  private static Condition mayBeUndone(UUID person, TimelineId workspace) {
    return STEP.PERSON
        .eq(person)
        .and(isOn(workspace))
        .and(STEP.STATE_BEFORE.isNotNull())
        .and(STEP.MANNER.in(Manner.EDIT.name(), Manner.RESTORE.name()));
  }

  private SelectOnConditionStep<?> selectSteps() {
    return dsl.select(
            STEP.ID,
            STEP.EVENT,
            STEP.TIMELINE,
            STEP.PERSON,
            ACCOUNT.NAME,
            STEP.AT,
            STEP.MANNER,
            STEP.VERSION,
            STEP.STATE_BEFORE,
            STEP.STATE_AFTER,
            STEP.UNDONE_AT)
        .from(STEP)
        .leftJoin(ACCOUNT)
        .on(ACCOUNT.ID.eq(STEP.PERSON));
  }

  private static OwnStep own(Record row) {
    return row.get(STEP.EVENT) != null
        ? new OwnStep.OnEvent(onEvent(row))
        : new OwnStep.OnTimeline(onTimeline(row));
  }

  private static Step<Event> onEvent(Record row) {
    return step(row, State::event, event -> event.withVersion(row.get(STEP.VERSION)));
  }

  private static Step<Timeline> onTimeline(Record row) {
    return step(row, State::timeline, timeline -> timeline.withVersion(row.get(STEP.VERSION)));
  }

  private static <T> Step<T> step(
      Record row, Function<String, T> read, Function<T, T> underItsVersion) {
    var person = row.get(STEP.PERSON);
    Instant at = row.get(STEP.AT);
    return new Step<>(
        row.get(STEP.ID),
        person == null
            ? Optional.empty()
            : Optional.of(new Person(person, Objects.requireNonNull(row.get(ACCOUNT.NAME)))),
        at,
        Manner.valueOf(row.get(STEP.MANNER)),
        Optional.ofNullable(row.get(STEP.STATE_BEFORE)).map(JSONB::data).map(read),
        underItsVersion.apply(read.apply(row.get(STEP.STATE_AFTER).data())),
        row.get(STEP.UNDONE_AT) != null);
  }
}
