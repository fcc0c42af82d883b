package org.entente.persistence.live;

import static org.entente.persistence.schema.Tables.ACCOUNT;
import static org.entente.persistence.schema.Tables.PRESENCE;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.entente.core.account.AtWork;
import org.entente.core.account.Person;
import org.entente.core.event.EventId;
import org.entente.core.live.News;
import org.entente.core.live.Presence;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Presence in PostgreSQL. */
@Repository
@Transactional
class JooqPresence implements Presence {

  private static final Duration GONE_AFTER = Duration.ofSeconds(90);

  private final DSLContext dsl;
  private final AtWork atWork;
  private final Announcer announcer;

  JooqPresence(DSLContext dsl, AtWork atWork, Announcer announcer) {
    this.dsl = dsl;
    this.atWork = atWork;
    this.announcer = announcer;
  }

  @Override
  public void sits(UUID seat, EventId event) {
    leaves(seat);
    atWork
        .person()
        .ifPresent(
            person -> {
              dsl.insertInto(PRESENCE)
                  .set(PRESENCE.SEAT, seat)
                  .set(PRESENCE.PERSON, person)
                  .set(PRESENCE.EVENT, event.value())
                  .execute();
              announcer.tell(new News.PeopleMoved(event));
            });
  }

  @Override
  public void leaves(UUID seat) {
    dsl.deleteFrom(PRESENCE)
        .where(PRESENCE.SEAT.eq(seat).or(PRESENCE.SEEN_AT.lt(since())))
        .returning(PRESENCE.EVENT)
        .fetch(PRESENCE.EVENT)
        .forEach(event -> announcer.tell(new News.PeopleMoved(new EventId(event))));
  }

  @Override
  public void stay(Collection<UUID> seats) {
    dsl.update(PRESENCE)
        .set(PRESENCE.SEEN_AT, DSL.currentInstant())
        .where(PRESENCE.SEAT.in(seats))
        .execute();
  }

  @Override
  @Transactional(readOnly = true)
  public List<Person> others(EventId event) {
    return dsl.selectDistinct(ACCOUNT.ID, ACCOUNT.NAME)
        .from(PRESENCE)
        .join(ACCOUNT)
        .on(ACCOUNT.ID.eq(PRESENCE.PERSON))
        .where(PRESENCE.EVENT.eq(event.value()))
        .and(PRESENCE.SEEN_AT.ge(since()))
        .and(atWork.person().map(PRESENCE.PERSON::ne).orElseGet(DSL::noCondition))
        .orderBy(ACCOUNT.NAME, ACCOUNT.ID)
        .fetch(Records.mapping(Person::new));
  }

  private static Instant since() {
    return Instant.now().minus(GONE_AFTER);
  }
}
