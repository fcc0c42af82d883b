package org.entente.persistence.timeline;

import static org.entente.persistence.schema.Tables.BACKGROUND;
import static org.entente.persistence.schema.Tables.CHOSEN_EVENT;
import static org.entente.persistence.schema.Tables.EVENT;
import static org.entente.persistence.schema.Tables.RELATION;
import static org.entente.persistence.schema.Tables.TIMELINE;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.entente.core.actor.ActorId;
import org.entente.core.actor.Actors;
import org.entente.core.date.EventDate;
import org.entente.core.edit.Cause;
import org.entente.core.edit.SaveOutcome;
import org.entente.core.edit.SaveOutcome.Saved;
import org.entente.core.edit.SaveOutcome.Stale;
import org.entente.core.event.EventId;
import org.entente.core.history.Manner;
import org.entente.core.relation.StartingPoint;
import org.entente.core.timeline.Background;
import org.entente.core.timeline.ChosenEvent;
import org.entente.core.timeline.FullTimeline;
import org.entente.core.timeline.Look;
import org.entente.core.timeline.PublicId;
import org.entente.core.timeline.ReadersView;
import org.entente.core.timeline.ShownRelation;
import org.entente.core.timeline.Timeline;
import org.entente.core.timeline.TimelineId;
import org.entente.core.timeline.TimelineSummary;
import org.entente.core.timeline.Timelines;
import org.entente.persistence.event.EventRows;
import org.entente.persistence.history.Steps;
import org.entente.persistence.mapping.SourcesJson;
import org.entente.persistence.schema.tables.records.TimelineRecord;
import org.jooq.DSLContext;
import org.jooq.TableRecord;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** The library in PostgreSQL. */
@Repository
@Transactional
class JooqTimelines implements Timelines {

  private final DSLContext dsl;
  private final Actors actors;
  private final Steps steps;

  JooqTimelines(DSLContext dsl, Actors actors, Steps steps) {
    this.dsl = dsl;
    this.actors = actors;
    this.steps = steps;
  }

  @Override
  @Transactional(readOnly = true)
  public List<TimelineSummary> summaries() {
    return TimelineSummaries.all(dsl);
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<TimelineSummary> summary(TimelineId id) {
    return TimelineSummaries.of(dsl, id);
  }

  @Override
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public Optional<Timeline> byId(TimelineId id) {
    return dsl.selectFrom(TIMELINE)
        .where(TIMELINE.ID.eq(id.value()))
        .and(TIMELINE.DELETED_AT.isNull())
        .fetchOptional(this::timeline);
  }

  @Override
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public Optional<FullTimeline> full(TimelineId id) {
    return byId(id)
        .map(
            timeline -> {
              var events =
                  EventRows.selectFrom(dsl)
                      .where(
                          EVENT.ID.in(
                              select(CHOSEN_EVENT.EVENT)
                                  .from(CHOSEN_EVENT)
                                  .where(CHOSEN_EVENT.TIMELINE.eq(id.value()))))
                      .and(EVENT.DELETED_AT.isNull())
                      .fetch(EventRows::event);
              return new FullTimeline(
                  timeline, events, actors.byIds(FullTimeline.actorsNamed(timeline, events)));
            });
  }

  // Here and not only in the port: what a class inherits there runs in no transaction of its own.
  @Override
  public SaveOutcome save(Timeline timeline) {
    return save(timeline, new Cause.Edit());
  }

  @Override
  public SaveOutcome save(Timeline timeline, Cause cause) {
    var before = timeline.version() == 0 ? Optional.<Timeline>empty() : byId(timeline.id());
    var row = row(timeline);
    int rows =
        timeline.version() == 0
            ? dsl.insertInto(TIMELINE).set(row).onConflictDoNothing().execute()
            : dsl.update(TIMELINE)
                .set(row)
                .set(TIMELINE.CHANGED_AT, DSL.currentInstant())
                .where(TIMELINE.ID.eq(timeline.id().value()))
                .and(TIMELINE.VERSION.eq(timeline.version()))
                .and(TIMELINE.DELETED_AT.isNull())
                .execute();
    if (rows == 0) {
      return new Stale();
    }
    replaceLists(timeline);
    var saved = timeline.withVersion(timeline.version() + 1);
    steps.saved(before, saved, cause);
    return new Saved(saved.version());
  }

  @Override
  public SaveOutcome delete(TimelineId id, int version) {
    var timeline = byId(id);
    int rows =
        dsl.update(TIMELINE)
            .set(TIMELINE.DELETED_AT, DSL.currentInstant())
            .where(TIMELINE.ID.eq(id.value()))
            .and(TIMELINE.VERSION.eq(version))
            .and(TIMELINE.DELETED_AT.isNull())
            .execute();
    if (rows == 0) {
      return new Stale();
    }
    timeline.ifPresent(deleted -> steps.passed(deleted, Manner.DELETE));
    return new Saved(version);
  }

  @Override
  public void restore(TimelineId id) {
    int rows =
        dsl.update(TIMELINE)
            .setNull(TIMELINE.DELETED_AT)
            .where(TIMELINE.ID.eq(id.value()))
            .and(TIMELINE.DELETED_AT.isNotNull())
            .execute();
    if (rows == 1) {
      byId(id).ifPresent(back -> steps.passed(back, Manner.BRING_BACK));
    }
  }

  private Timeline timeline(TimelineRecord row) {
    return new Timeline(
        new TimelineId(row.getId()),
        new PublicId(row.getPublicId()),
        row.getVersion(),
        row.getTitle(),
        row.getStandfirst(),
        List.of(row.getLanguages()),
        relations(row.getId()),
        chosen(row.getId()),
        backgrounds(row.getId()),
        new Look(
            row.getLineShown(),
            row.getOpensAt() == null ? null : EventDate.of(row.getOpensAt()),
            Stream.of(row.getViews())
                .map(name -> ReadersView.valueOf(name.toUpperCase(Locale.ROOT)))
                .toList()));
  }

  private List<ShownRelation> relations(UUID timeline) {
    return dsl.selectFrom(RELATION)
        .where(RELATION.TIMELINE.eq(timeline))
        .orderBy(RELATION.POSITION)
        .fetch(
            row ->
                new ShownRelation(
                    new ActorId(row.getFirstActor()),
                    new ActorId(row.getSecondActor()),
                    new StartingPoint(
                        row.getStartValue(),
                        row.getStartDay(),
                        row.getStartWhy(),
                        SourcesJson.read(row.getStartSources()))));
  }

  private List<ChosenEvent> chosen(UUID timeline) {
    return dsl.select(CHOSEN_EVENT.EVENT, CHOSEN_EVENT.LABEL, CHOSEN_EVENT.IMPORTANCE)
        .from(CHOSEN_EVENT)
        .join(EVENT)
        .on(EVENT.ID.eq(CHOSEN_EVENT.EVENT))
        .where(CHOSEN_EVENT.TIMELINE.eq(timeline))
        .and(EVENT.DELETED_AT.isNull())
        .orderBy(CHOSEN_EVENT.POSITION)
        .fetch(
            row ->
                new ChosenEvent(
                    new EventId(row.get(CHOSEN_EVENT.EVENT)),
                    row.get(CHOSEN_EVENT.LABEL),
                    row.get(CHOSEN_EVENT.IMPORTANCE)));
  }

  private List<Background> backgrounds(UUID timeline) {
    return dsl.selectFrom(BACKGROUND)
        .where(BACKGROUND.TIMELINE.eq(timeline))
        .orderBy(BACKGROUND.POSITION)
        .fetch(
            row ->
                new Background(
                    EventDate.of(row.getPeriod()),
                    row.getLabel(),
                    SourcesJson.read(row.getSources())));
  }

  private static TimelineRecord row(Timeline timeline) {
    var row = new TimelineRecord();
    row.setId(timeline.id().value());
    row.setPublicId(timeline.publicId().value());
    row.setVersion(timeline.version() + 1);
    row.setTitle(timeline.title());
    row.setStandfirst(timeline.standfirst());
    row.setLanguages(timeline.languages().toArray(String[]::new));
    row.setLineShown(timeline.look().lineShown());
    var opensAt = timeline.look().opensAt();
    row.setOpensAt(opensAt == null ? null : opensAt.text());
    row.setViews(
        timeline.look().views().stream()
            .map(view -> view.name().toLowerCase(Locale.ROOT))
            .toArray(String[]::new));
    return row;
  }

  private void replaceLists(Timeline timeline) {
    UUID id = timeline.id().value();
    dsl.deleteFrom(RELATION).where(RELATION.TIMELINE.eq(id)).execute();
    dsl.deleteFrom(BACKGROUND).where(BACKGROUND.TIMELINE.eq(id)).execute();
    // What was deleted from the archive stays, in case it is restored: who saves did not see it.
    // Unless the timeline names it, having been read before the deletion.
    var named = timeline.events().stream().map(chosen -> chosen.event().value());
    dsl.deleteFrom(CHOSEN_EVENT)
        .where(CHOSEN_EVENT.TIMELINE.eq(id))
        .and(
            CHOSEN_EVENT
                .EVENT
                .in(select(EVENT.ID).from(EVENT).where(EVENT.DELETED_AT.isNull()))
                .or(CHOSEN_EVENT.EVENT.eq(any(named.toArray(UUID[]::new)))))
        .execute();
    int next =
        dsl.select(coalesce(max(CHOSEN_EVENT.POSITION), val(-1)))
                .from(CHOSEN_EVENT)
                .where(CHOSEN_EVENT.TIMELINE.eq(id))
                .fetchSingle()
                .value1()
            + 1;
    var rows = new ArrayList<TableRecord<?>>();
    for (var chosen : timeline.events()) {
      var row = CHOSEN_EVENT.newRecord();
      row.setTimeline(id);
      row.setPosition(next++);
      row.setEvent(chosen.event().value());
      row.setLabel(chosen.label());
      row.setImportance(chosen.importance());
      rows.add(row);
    }
    int position = 0;
    for (var relation : timeline.relations()) {
      var row = RELATION.newRecord();
      row.setTimeline(id);
      row.setPosition(position++);
      row.setFirstActor(relation.first().value());
      row.setSecondActor(relation.second().value());
      row.setStartValue(relation.start().value());
      row.setStartDay(relation.start().day());
      row.setStartWhy(relation.start().why());
      row.setStartSources(SourcesJson.write(relation.start().sources()));
      rows.add(row);
    }
    position = 0;
    for (var background : timeline.backgrounds()) {
      var row = BACKGROUND.newRecord();
      row.setTimeline(id);
      row.setPosition(position++);
      row.setPeriod(background.period().text());
      row.setLabel(background.label());
      row.setSources(SourcesJson.write(background.sources()));
      rows.add(row);
    }
    dsl.batchInsert(rows).execute();
  }
}
