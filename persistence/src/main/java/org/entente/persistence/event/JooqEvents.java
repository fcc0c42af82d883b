package org.entente.persistence.event;

import static org.entente.persistence.schema.Tables.CHOSEN_EVENT;
import static org.entente.persistence.schema.Tables.EFFECT;
import static org.entente.persistence.schema.Tables.EVENT;
import static org.entente.persistence.schema.Tables.EVENT_IMAGE;
import static org.entente.persistence.schema.Tables.PARTICIPATION;
import static org.entente.persistence.schema.Tables.SOURCE;
import static org.entente.persistence.schema.Tables.TIMELINE;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.unnest;
import static org.jooq.impl.DSL.val;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.entente.core.date.EventDate;
import org.entente.core.edit.Cause;
import org.entente.core.edit.SaveOutcome;
import org.entente.core.edit.SaveOutcome.Saved;
import org.entente.core.edit.SaveOutcome.Stale;
import org.entente.core.event.Event;
import org.entente.core.event.EventId;
import org.entente.core.event.EventOrder;
import org.entente.core.event.EventSearch;
import org.entente.core.event.EventSearch.Use;
import org.entente.core.event.Events;
import org.entente.core.event.Quote;
import org.entente.core.event.Tag;
import org.entente.core.history.Manner;
import org.entente.core.text.Folded;
import org.entente.core.timeline.TimelineSummary;
import org.entente.persistence.history.Steps;
import org.entente.persistence.mapping.SourcesJson;
import org.entente.persistence.schema.tables.records.EventRecord;
import org.entente.persistence.timeline.TimelineSummaries;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.TableRecord;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The archive in PostgreSQL. */
@Repository
@Transactional
class JooqEvents implements Events {

  /** The first day that PostgreSQL's {@code date} can hold: 24 November 4714 BCE (proleptic). */
  private static final LocalDate FIRST_STORABLE = LocalDate.of(-4713, 11, 24);

  private final DSLContext dsl;
  private final Steps steps;

  JooqEvents(DSLContext dsl, Steps steps) {
    this.dsl = dsl;
    this.steps = steps;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Event> byId(EventId id) {
    return EventRows.selectFrom(dsl)
        .where(EVENT.ID.eq(id.value()))
        .and(EVENT.DELETED_AT.isNull())
        .fetchOptional(EventRows::event);
  }

  @Override
  @Transactional(readOnly = true)
  public Map<EventId, Event> byIds(Collection<EventId> ids) {
    return EventRows.selectFrom(dsl)
        .where(EVENT.ID.eq(any(EventRows.keys(ids))))
        .and(EVENT.DELETED_AT.isNull())
        .fetch(EventRows::event)
        .stream()
        .collect(Collectors.toMap(Event::id, Function.identity()));
  }

  // Here and not only in the port: what a class inherits there runs in no transaction of its own.
  @Override
  public SaveOutcome save(Event event) {
    return save(event, new Cause.Edit());
  }

  @Override
  public SaveOutcome save(Event event, Cause cause) {
    var before = event.version() == 0 ? Optional.<Event>empty() : byId(event.id());
    var row = row(event);
    int rows =
        event.version() == 0
            ? dsl.insertInto(EVENT).set(row).onConflictDoNothing().execute()
            : dsl.update(EVENT)
                .set(row)
                .set(EVENT.CHANGED_AT, DSL.currentInstant())
                .where(EVENT.ID.eq(event.id().value()))
                .and(EVENT.VERSION.eq(event.version()))
                .and(EVENT.DELETED_AT.isNull())
                .execute();
    if (rows == 0) {
      return new Stale();
    }
    replaceLists(event);
    var saved = event.withVersion(event.version() + 1);
    steps.saved(before, saved, cause);
    return new Saved(saved.version());
  }

  @Override
  public SaveOutcome delete(EventId id, int version) {
    var event = byId(id);
    int rows =
        dsl.update(EVENT)
            .set(EVENT.DELETED_AT, DSL.currentInstant())
            .set(EVENT.CHANGED_AT, DSL.currentInstant())
            .where(EVENT.ID.eq(id.value()))
            .and(EVENT.VERSION.eq(version))
            .and(EVENT.DELETED_AT.isNull())
            .execute();
    if (rows == 0) {
      return new Stale();
    }
    event.ifPresent(deleted -> steps.passed(deleted, Manner.DELETE));
    return new Saved(version);
  }

  @Override
  public void restore(EventId id) {
    int rows =
        dsl.update(EVENT)
            .setNull(EVENT.DELETED_AT)
            .set(EVENT.CHANGED_AT, DSL.currentInstant())
            .where(EVENT.ID.eq(id.value()))
            .and(EVENT.DELETED_AT.isNotNull())
            .execute();
    if (rows == 1) {
      byId(id).ifPresent(back -> steps.passed(back, Manner.BRING_BACK));
    }
  }

  @Override
  @Transactional(readOnly = true)
  public List<Event> search(EventSearch search, EventOrder order, int offset, int limit) {
    return EventRows.selectFrom(dsl)
        .where(answers(search))
        .orderBy(OrderColumns.of(order))
        .offset(offset)
        .limit(limit)
        .fetch(EventRows::event);
  }

  @Override
  @Transactional(readOnly = true)
  public List<Event> searchAfter(EventSearch search, EventDate date, EventId id, int limit) {
    return EventRows.selectFrom(dsl)
        .where(answers(search))
        .orderBy(EVENT.FIRST_DAY, EVENT.LAST_DAY, EVENT.ID)
        .seek(storable(date.firstDay()), storable(date.lastDay()), id.value())
        .limit(limit)
        .fetch(EventRows::event);
  }

  @Override
  @Transactional(readOnly = true)
  public int count(EventSearch search) {
    return dsl.fetchCount(dsl.selectOne().from(EVENT).where(answers(search)));
  }

  @Override
  @Transactional(readOnly = true)
  public List<Tag> tags(String typed, int limit) {
    var tag = unnest(EVENT.TAGS).as("tag", "name");
    var name = tag.field("name", String.class);
    return dsl
        .select(name)
        .from(EVENT)
        .crossJoin(tag)
        .where(EVENT.DELETED_AT.isNull())
        .groupBy(name)
        .orderBy(DSL.count().desc(), name)
        .fetch(name)
        .stream()
        .map(Tag::new)
        .filter(known -> known.folded().contains(Folded.of(typed)))
        .filter(distinctBy(Tag::folded))
        .limit(limit)
        .toList();
  }

  private static <T> Predicate<T> distinctBy(Function<T, ?> key) {
    var seen = new HashSet<Object>();
    return item -> seen.add(key.apply(item));
  }

  @Override
  @Transactional(readOnly = true)
  public List<TimelineSummary> usedBy(Collection<EventId> ids) {
    return TimelineSummaries.using(dsl, EventRows.keys(ids));
  }

  /** What a question asks for, as a condition on {@code event}. */
  static Condition answers(EventSearch search) {
    var conditions = new ArrayList<Condition>();
    conditions.add(EVENT.DELETED_AT.isNull());
    SearchText.words(search.words())
        .forEach(word -> conditions.add(EVENT.SEARCH_TEXT.contains(word)));
    for (var actor : search.actors()) {
      conditions.add(
          exists(
              selectOne()
                  .from(PARTICIPATION)
                  .where(PARTICIPATION.EVENT.eq(EVENT.ID))
                  .and(PARTICIPATION.ACTOR.eq(actor.value()))));
    }
    conditions.add(search.kind() == null ? noCondition() : EVENT.KIND.eq(search.kind().name()));
    var tag = search.tag();
    conditions.add(
        tag == null ? noCondition() : EVENT.FOLDED_TAGS.contains(new String[] {tag.folded()}));
    conditions.add(
        search.sourceless()
            ? notExists(selectOne().from(SOURCE).where(SOURCE.EVENT.eq(EVENT.ID)))
            : noCondition());
    conditions.add(used(search.use()));
    conditions.add(search.period() == null ? noCondition() : touches(search.period()));
    return DSL.and(conditions);
  }

  private static Condition used(@Nullable Use use) {
    var anywhere =
        selectOne()
            .from(CHOSEN_EVENT)
            .join(TIMELINE)
            .on(TIMELINE.ID.eq(CHOSEN_EVENT.TIMELINE))
            .where(CHOSEN_EVENT.EVENT.eq(EVENT.ID))
            .and(TIMELINE.DELETED_AT.isNull());
    return switch (use) {
      case Use.On(var timeline) -> exists(anywhere.and(TIMELINE.ID.eq(timeline.value())));
      case Use.Nowhere() -> notExists(anywhere);
      case null -> noCondition();
    };
  }

  /** Written as the index has it, so that PostgreSQL finds the index. */
  private static Condition touches(EventDate period) {
    return condition(
        "daterange({0}, {1}, '[]') && daterange({2}, {3}, '[]')",
        EVENT.FIRST_DAY,
        EVENT.LAST_DAY,
        val(storable(period.firstDay()), EVENT.FIRST_DAY),
        val(storable(period.lastDay()), EVENT.LAST_DAY));
  }

  private static LocalDate storable(LocalDate day) {
    return day.isBefore(FIRST_STORABLE) && !day.equals(LocalDate.MIN) ? FIRST_STORABLE : day;
  }

  private static EventRecord row(Event event) {
    var row = new EventRecord();
    row.setId(event.id().value());
    row.setVersion(event.version() + 1);
    row.setDate(event.date().text());
    row.setFirstDay(storable(event.date().firstDay()));
    row.setLastDay(storable(event.date().lastDay()));
    row.setKind(event.kind().name());
    row.setTitle(event.title());
    row.setText(event.text());
    row.setQuoteText(event.quoted().map(Quote::text).orElse(null));
    row.setQuoteSpeaker(event.quoted().map(Quote::speaker).orElse(null));
    row.setQuoteLanguage(event.quoted().map(Quote::language).orElse(null));
    row.setNote(event.note());
    row.setImportance(event.importance());
    row.setTags(event.tags().stream().map(Tag::name).toArray(String[]::new));
    row.setFoldedTags(event.tags().stream().map(Tag::folded).toArray(String[]::new));
    row.setSearchText(SearchText.of(event));
    return row;
  }

  private void replaceLists(Event event) {
    UUID id = event.id().value();
    if (event.version() > 0) {
      dsl.deleteFrom(PARTICIPATION).where(PARTICIPATION.EVENT.eq(id)).execute();
      dsl.deleteFrom(EFFECT).where(EFFECT.EVENT.eq(id)).execute();
      dsl.deleteFrom(SOURCE).where(SOURCE.EVENT.eq(id)).execute();
      dsl.deleteFrom(EVENT_IMAGE).where(EVENT_IMAGE.EVENT.eq(id)).execute();
    }
    var rows = new ArrayList<TableRecord<?>>();
    int position = 0;
    for (var participation : event.participations()) {
      var row = dsl.newRecord(PARTICIPATION);
      row.setEvent(id);
      row.setPosition(position++);
      row.setActor(participation.actor().value());
      row.setRole(participation.role().name());
      rows.add(row);
    }
    position = 0;
    for (var effect : event.effects()) {
      var row = dsl.newRecord(EFFECT);
      row.setEvent(id);
      row.setPosition(position++);
      row.setOne(effect.between().one().value());
      row.setOther(effect.between().other().value());
      row.setOwn(effect.own());
      row.setReason(effect.reason());
      rows.add(row);
    }
    position = 0;
    for (var source : event.sources()) {
      var columns = SourcesJson.Row.of(source);
      var row = dsl.newRecord(SOURCE);
      row.setEvent(id);
      row.setPosition(position++);
      row.setTitle(columns.title());
      row.setOutlet(columns.outlet());
      row.setDate(columns.date());
      row.setAddress(columns.address());
      row.setArchived(columns.archived());
      row.setQuote(columns.quote());
      rows.add(row);
    }
    position = 0;
    for (var image : event.images()) {
      var row = dsl.newRecord(EVENT_IMAGE);
      row.setEvent(id);
      row.setPosition(position++);
      row.setImage(image.file().sha256());
      row.setAlternative(image.alternative());
      row.setCaption(image.caption());
      row.setCredit(image.credit());
      row.setSource(image.source() == null ? null : image.source().toString());
      rows.add(row);
    }
    dsl.batchInsert(rows).execute();
  }
}
