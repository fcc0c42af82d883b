package org.entente.persistence.actor;

import static org.entente.persistence.schema.Tables.ACTOR;
import static org.entente.persistence.schema.Tables.ACTOR_CODE;
import static org.entente.persistence.schema.Tables.ACTOR_NAME;
import static org.jooq.impl.DSL.any;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.core.actor.Actor;
import org.entente.core.actor.ActorCode;
import org.entente.core.actor.ActorId;
import org.entente.core.actor.ActorName;
import org.entente.core.actor.ActorType;
import org.entente.core.actor.Actors;
import org.entente.core.actor.CodeScheme;
import org.entente.core.actor.Validity;
import org.entente.core.edit.SaveOutcome;
import org.entente.core.edit.SaveOutcome.Saved;
import org.entente.core.edit.SaveOutcome.Stale;
import org.entente.persistence.schema.tables.records.ActorRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.TableRecord;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Actors in PostgreSQL. */
@Repository
@Transactional(isolation = Isolation.REPEATABLE_READ)
class JooqActors implements Actors {

  private final DSLContext dsl;

  JooqActors(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public Optional<Actor> byId(ActorId id) {
    return fetch(ACTOR.ID.eq(id.value())).stream().findFirst();
  }

  @Override
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public Map<ActorId, Actor> byIds(Collection<ActorId> ids) {
    var keys = ids.stream().map(ActorId::value).toArray(String[]::new);
    return fetch(ACTOR.ID.eq(any(keys))).stream()
        .collect(Collectors.toMap(Actor::id, Function.identity()));
  }

  @Override
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public List<Actor> all() {
    return fetch(DSL.noCondition());
  }

  @Override
  @Transactional
  public SaveOutcome save(Actor actor) {
    var row = row(actor);
    int rows =
        actor.version() == 0
            ? dsl.insertInto(ACTOR).set(row).onConflictDoNothing().execute()
            : dsl.update(ACTOR)
                .set(row)
                .set(ACTOR.CHANGED_AT, DSL.currentInstant())
                .where(ACTOR.ID.eq(actor.id().value()))
                .and(ACTOR.VERSION.eq(actor.version()))
                .execute();
    if (rows == 0) {
      return new Stale();
    }
    if (actor.version() > 0) {
      dsl.deleteFrom(ACTOR_NAME).where(ACTOR_NAME.ACTOR.eq(actor.id().value())).execute();
      dsl.deleteFrom(ACTOR_CODE).where(ACTOR_CODE.ACTOR.eq(actor.id().value())).execute();
    }
    dsl.batchInsert(listRows(actor)).execute();
    return new Saved(actor.version() + 1);
  }

  /** Adds those of {@code actors} whose key is not there yet; leaves the others as they are. */
  @Transactional
  public void addMissing(Collection<Actor> actors) {
    // Two applications may start on one database at the same moment.
    dsl.execute("lock table {0} in share row exclusive mode", ACTOR);
    Set<String> present = dsl.select(ACTOR.ID).from(ACTOR).fetchSet(ACTOR.ID);
    var missing = actors.stream().filter(actor -> !present.contains(actor.id().value())).toList();
    dsl.batchInsert(missing.stream().map(JooqActors::row).toList()).execute();
    dsl.batchInsert(missing.stream().flatMap(actor -> listRows(actor).stream()).toList()).execute();
  }

  private List<Actor> fetch(Condition which) {
    var names =
        dsl.select(ACTOR_NAME.ACTOR, ACTOR_NAME.NAME, ACTOR_NAME.VALID_FROM, ACTOR_NAME.VALID_TO)
            .from(ACTOR_NAME)
            .join(ACTOR)
            .on(ACTOR.ID.eq(ACTOR_NAME.ACTOR))
            .where(which)
            .orderBy(ACTOR_NAME.ACTOR, ACTOR_NAME.POSITION)
            .fetchGroups(
                ACTOR_NAME.ACTOR,
                row ->
                    new ActorName(
                        row.get(ACTOR_NAME.NAME),
                        new Validity(
                            row.get(ACTOR_NAME.VALID_FROM), row.get(ACTOR_NAME.VALID_TO))));
    var codes =
        dsl.select(
                ACTOR_CODE.ACTOR,
                ACTOR_CODE.SCHEME,
                ACTOR_CODE.CODE,
                ACTOR_CODE.VALID_FROM,
                ACTOR_CODE.VALID_TO)
            .from(ACTOR_CODE)
            .join(ACTOR)
            .on(ACTOR.ID.eq(ACTOR_CODE.ACTOR))
            .where(which)
            .orderBy(ACTOR_CODE.ACTOR, ACTOR_CODE.POSITION)
            .fetchGroups(
                ACTOR_CODE.ACTOR,
                row ->
                    new ActorCode(
                        CodeScheme.valueOf(row.get(ACTOR_CODE.SCHEME)),
                        row.get(ACTOR_CODE.CODE),
                        new Validity(
                            row.get(ACTOR_CODE.VALID_FROM), row.get(ACTOR_CODE.VALID_TO))));
    return dsl.selectFrom(ACTOR)
        .where(which)
        .orderBy(ACTOR.ID)
        .fetch(
            row ->
                new Actor(
                    new ActorId(row.getId()),
                    ActorType.valueOf(row.getType()),
                    names.getOrDefault(row.getId(), List.of()),
                    row.getFullName(),
                    codes.getOrDefault(row.getId(), List.of()),
                    new Validity(row.getExistedFrom(), row.getExistedTo()),
                    row.getVersion()));
  }

  private static ActorRecord row(Actor actor) {
    var row = new ActorRecord();
    row.setId(actor.id().value());
    row.setVersion(actor.version() + 1);
    row.setType(actor.type().name());
    row.setFullName(actor.fullName());
    row.setExistedFrom(actor.existence().from());
    row.setExistedTo(actor.existence().to());
    return row;
  }

  private static List<TableRecord<?>> listRows(Actor actor) {
    var rows = new ArrayList<TableRecord<?>>();
    int position = 0;
    for (var name : actor.names()) {
      var row = ACTOR_NAME.newRecord();
      row.setActor(actor.id().value());
      row.setPosition(position++);
      row.setName(name.name());
      row.setValidFrom(name.validity().from());
      row.setValidTo(name.validity().to());
      rows.add(row);
    }
    position = 0;
    for (var code : actor.codes()) {
      var row = ACTOR_CODE.newRecord();
      row.setActor(actor.id().value());
      row.setPosition(position++);
      row.setScheme(code.scheme().name());
      row.setCode(code.code());
      row.setValidFrom(code.validity().from());
      row.setValidTo(code.validity().to());
      rows.add(row);
    }
    return rows;
  }
}
