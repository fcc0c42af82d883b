package org.entente.persistence.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.persistence.Examples.CHINA;
import static org.entente.persistence.Examples.RUSSIA;
import static org.entente.persistence.schema.Tables.EVENT;

import java.util.Set;
import org.entente.core.date.EventDate;
import org.entente.core.event.EventSearch;
import org.entente.persistence.ArchiveTest;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** PostgreSQL answers from its indexes once there are many events. */
@ArchiveTest
final class EventIndexesTest {

  @Autowired private DSLContext dsl;

  @BeforeEach
  void keep_many_events() {
    dsl.execute(
        """
        insert into event (id, version, date, first_day, last_day, kind, title, importance, search_text)
        select gen_random_uuid(), 1, day::text, day, day, 'CALL', '{"en": "A call"}', 1, md5(day::text)
        from (select date '1900-01-01' + n as day from generate_series(1, 20000) n)
        """);
    dsl.execute(
        """
        insert into participation (event, position, actor, role)
        select id, 0, case when random() < 0.5 then 'RUS' else 'USA' end, 'PARTICIPANT' from event
        union all
        select id, 1, case when random() < 0.5 then 'CHN' else 'IND' end, 'PARTICIPANT' from event
        """);
    dsl.execute("analyze event, participation");
  }

  @Test
  void what_happened_between_two_actors_in_a_period_is_found_by_the_index_over_the_days() {
    assertThat(
            plan(new EventSearch("", Set.of(RUSSIA, CHINA), null, EventDate.of("1914-06/1914-08"))))
        .contains("event_by_days")
        .doesNotContain("Seq Scan on event");
  }

  @Test
  void what_happened_in_a_period_is_found_by_the_index_over_the_days() {
    assertThat(plan(new EventSearch("", Set.of(), null, EventDate.of("1914-06/1914-08"))))
        .contains("event_by_days")
        .doesNotContain("Seq Scan on event");
  }

  @Test
  void words_are_found_by_the_index_over_the_words() {
    assertThat(plan(new EventSearch("0a1b2c", Set.of(), null, null))).contains("event_by_words");
  }

  @Test
  void the_first_page_of_all_events_is_read_in_order_without_sorting() {
    assertThat(plan(EventSearch.ALL)).contains("event_in_time").doesNotContain("Sort Key: event.");
  }

  private String plan(EventSearch question) {
    return dsl.explain(
            EventRows.selectFrom(dsl)
                .where(JooqEvents.answers(question))
                .orderBy(EVENT.FIRST_DAY, EVENT.LAST_DAY, EVENT.ID)
                .limit(50))
        .plan();
  }
}
