package org.entente.persistence.event;

import static org.entente.persistence.schema.Tables.CHOSEN_EVENT;
import static org.entente.persistence.schema.Tables.EVENT;
import static org.entente.persistence.schema.Tables.REJECTED_MATCH;
import static org.entente.persistence.schema.Tables.SAVED_SEARCH;
import static org.entente.persistence.schema.Tables.TIMELINE_QUESTION;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.entente.core.actor.ActorId;
import org.entente.core.date.EventDate;
import org.entente.core.event.Event;
import org.entente.core.event.EventId;
import org.entente.core.event.EventSearch;
import org.entente.core.event.EventSearch.Use;
import org.entente.core.event.Kind;
import org.entente.core.event.Tag;
import org.entente.core.question.SavedSearch;
import org.entente.core.question.SavedSearches;
import org.entente.core.question.TimelineQuestions;
import org.entente.core.text.Folded;
import org.entente.core.timeline.TimelineId;
import org.entente.persistence.schema.tables.records.SavedSearchRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Questions in PostgreSQL. */
@Repository
@Transactional
class JooqQuestions implements SavedSearches, TimelineQuestions {

  private final DSLContext dsl;

  JooqQuestions(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  @Transactional(readOnly = true)
  public List<SavedSearch> all() {
    return dsl.selectFrom(SAVED_SEARCH)
        .orderBy(SAVED_SEARCH.FOLDED_NAME)
        .fetch(JooqQuestions::search);
  }

  @Override
  public SavedSearch save(String name, EventSearch search) {
    var saved = new SavedSearch(UUID.randomUUID(), name.strip(), search);
    var row = row(saved);
    return dsl.insertInto(SAVED_SEARCH)
        .set(row)
        .onConflict(SAVED_SEARCH.FOLDED_NAME)
        .doUpdate()
        .setAllToExcluded()
        .set(SAVED_SEARCH.ID, SAVED_SEARCH.ID)
        .set(SAVED_SEARCH.CHANGED_AT, DSL.currentInstant())
        .returning()
        .fetchSingle(JooqQuestions::search);
  }

  @Override
  public void delete(UUID id) {
    dsl.deleteFrom(SAVED_SEARCH).where(SAVED_SEARCH.ID.eq(id)).execute();
  }

  @Override
  @Transactional(readOnly = true)
  public List<SavedSearch> of(TimelineId timeline) {
    return asked(timeline);
  }

  @Override
  public void ask(TimelineId timeline, UUID search) {
    dsl.insertInto(TIMELINE_QUESTION)
        .set(TIMELINE_QUESTION.TIMELINE, timeline.value())
        .set(TIMELINE_QUESTION.SEARCH, search)
        .onConflictDoNothing()
        .execute();
  }

  @Override
  public void ceaseToAsk(TimelineId timeline, UUID search) {
    dsl.deleteFrom(TIMELINE_QUESTION)
        .where(TIMELINE_QUESTION.TIMELINE.eq(timeline.value()))
        .and(TIMELINE_QUESTION.SEARCH.eq(search))
        .execute();
  }

  @Override
  @Transactional(readOnly = true)
  public List<Event> proposals(TimelineId timeline, int limit) {
    return EventRows.selectFrom(dsl)
        .where(proposed(timeline))
        .orderBy(EVENT.FIRST_DAY, EVENT.LAST_DAY, EVENT.ID)
        .limit(limit)
        .fetch(EventRows::event);
  }

  @Override
  @Transactional(readOnly = true)
  public int countProposals(TimelineId timeline) {
    return dsl.fetchCount(dsl.selectOne().from(EVENT).where(proposed(timeline)));
  }

  @Override
  public void reject(TimelineId timeline, EventId event) {
    dsl.insertInto(REJECTED_MATCH)
        .set(REJECTED_MATCH.TIMELINE, timeline.value())
        .set(REJECTED_MATCH.EVENT, event.value())
        .onConflictDoNothing()
        .execute();
  }

  @Override
  public void reconsider(TimelineId timeline, EventId event) {
    dsl.deleteFrom(REJECTED_MATCH)
        .where(REJECTED_MATCH.TIMELINE.eq(timeline.value()))
        .and(REJECTED_MATCH.EVENT.eq(event.value()))
        .execute();
  }

  private List<SavedSearch> asked(TimelineId timeline) {
    return dsl.selectFrom(SAVED_SEARCH)
        .where(
            SAVED_SEARCH.ID.in(
                select(TIMELINE_QUESTION.SEARCH)
                    .from(TIMELINE_QUESTION)
                    .where(TIMELINE_QUESTION.TIMELINE.eq(timeline.value()))))
        .orderBy(SAVED_SEARCH.FOLDED_NAME)
        .fetch(JooqQuestions::search);
  }

  private Condition proposed(TimelineId timeline) {
    return DSL.or(
            asked(timeline).stream().map(saved -> JooqEvents.answers(saved.search())).toList())
        .and(
            notExists(
                selectOne()
                    .from(CHOSEN_EVENT)
                    .where(CHOSEN_EVENT.TIMELINE.eq(timeline.value()))
                    .and(CHOSEN_EVENT.EVENT.eq(EVENT.ID))))
        .and(
            notExists(
                selectOne()
                    .from(REJECTED_MATCH)
                    .where(REJECTED_MATCH.TIMELINE.eq(timeline.value()))
                    .and(REJECTED_MATCH.EVENT.eq(EVENT.ID))));
  }

  private static SavedSearchRecord row(SavedSearch saved) {
    var search = saved.search();
    var kind = search.kind();
    var period = search.period();
    var tag = search.tag();
    var row = new SavedSearchRecord();
    row.setId(saved.id());
    row.setName(saved.name());
    row.setFoldedName(Folded.of(saved.name()));
    row.setWords(search.words());
    row.setActors(search.actors().stream().map(ActorId::value).sorted().toArray(String[]::new));
    row.setKind(kind == null ? null : kind.name());
    row.setPeriod(period == null ? null : period.text());
    row.setTag(tag == null ? null : tag.name());
    row.setSourceless(search.sourceless());
    row.setTimeline(search.use() instanceof Use.On(var timeline) ? timeline.value() : null);
    row.setUnused(search.use() instanceof Use.Nowhere);
    return row;
  }

  private static SavedSearch search(SavedSearchRecord row) {
    return new SavedSearch(
        row.getId(),
        row.getName(),
        new EventSearch(
            row.getWords(),
            Arrays.stream(row.getActors()).map(ActorId::new).collect(Collectors.toSet()),
            row.getKind() == null ? null : Kind.valueOf(row.getKind()),
            row.getPeriod() == null ? null : EventDate.of(row.getPeriod()),
            row.getTag() == null ? null : new Tag(row.getTag()),
            row.getSourceless(),
            use(row)));
  }

  private static @Nullable Use use(SavedSearchRecord row) {
    if (row.getUnused()) {
      return new Use.Nowhere();
    }
    return row.getTimeline() == null ? null : new Use.On(new TimelineId(row.getTimeline()));
  }
}
