package org.entente.persistence.publish;

import static org.entente.persistence.schema.Tables.PLANNED_EDITION;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.entente.core.publish.Occasion;
import org.entente.core.publish.Plan;
import org.entente.core.publish.Plans;
import org.entente.core.timeline.TimelineId;
import org.entente.persistence.schema.tables.records.PlannedEditionRecord;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Planned editions in PostgreSQL. */
@Repository
@Transactional
class JooqPlans implements Plans {

  private final DSLContext dsl;

  JooqPlans(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Plan> of(TimelineId timeline) {
    return dsl.selectFrom(PLANNED_EDITION)
        .where(PLANNED_EDITION.TIMELINE.eq(timeline.value()))
        .fetchOptional(JooqPlans::plan);
  }

  @Override
  public void set(Plan plan) {
    var row = dsl.newRecord(PLANNED_EDITION);
    row.setTimeline(plan.timeline().value());
    row.setAt(plan.at());
    row.setEmbargo(plan.embargo());
    row.setOccasion(plan.occasion().name());
    row.setNote(plan.note());
    dsl.insertInto(PLANNED_EDITION).set(row).onDuplicateKeyUpdate().set(row).execute();
  }

  @Override
  public void cancel(TimelineId timeline) {
    dsl.deleteFrom(PLANNED_EDITION).where(PLANNED_EDITION.TIMELINE.eq(timeline.value())).execute();
  }

  @Override
  @Transactional(readOnly = true)
  public List<Plan> due(Instant now) {
    return dsl.selectFrom(PLANNED_EDITION)
        .where(PLANNED_EDITION.AT.le(now))
        .orderBy(PLANNED_EDITION.AT, PLANNED_EDITION.TIMELINE)
        .fetch(JooqPlans::plan);
  }

  private static Plan plan(PlannedEditionRecord row) {
    return new Plan(
        new TimelineId(row.getTimeline()),
        row.getAt(),
        row.getEmbargo(),
        Occasion.valueOf(row.getOccasion()),
        row.getNote());
  }
}
