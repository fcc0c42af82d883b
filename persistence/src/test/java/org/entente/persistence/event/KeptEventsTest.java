package org.entente.persistence.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.persistence.Examples.event;
import static org.entente.persistence.Examples.fullEvent;
import static org.entente.persistence.Examples.titled;
import static org.entente.persistence.schema.Tables.EVENT;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.core.edit.SaveOutcome.Saved;
import org.entente.core.edit.SaveOutcome.Stale;
import org.entente.core.event.Event;
import org.entente.core.event.EventId;
import org.entente.core.event.EventSearch;
import org.entente.core.event.Events;
import org.entente.core.event.Kind;
import org.entente.persistence.ArchiveTest;
import org.entente.persistence.Examples;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@ArchiveTest
final class KeptEventsTest {

  @Autowired private Events events;
  @Autowired private DSLContext dsl;

  @Test
  void an_event_with_every_field_comes_back_as_it_was() {
    comesBack(fullEvent());
  }

  @Test
  void an_event_with_nothing_but_what_it_must_have_comes_back_as_it_was() {
    comesBack(event("2016", Kind.OTHER, "Something"));
  }

  @ParameterizedTest
  @EnumSource
  void every_kind_is_kept(Kind kind) {
    comesBack(event("2016", kind, "Something"));
  }

  @ParameterizedTest
  @CsvSource({
    "-4712,                 4713-01-01 BC, 4713-12-31 BC",
    "-0043-03-15,           0044-03-15 BC, 0044-03-15 BC",
    "0000,                  0001-01-01 BC, 0001-12-31 BC",
    "0014-08-19,            0014-08-19,    0014-08-19",
    "0099,                  0099-01-01,    0099-12-31",
    "1500-02-28,            1500-02-28,    1500-02-28",
    "1582-10-10,            1582-10-10,    1582-10-10",
    "2016~,                 2016-01-01,    2016-12-31",
    "2022-34,               2022-04-01,    2022-06-30",
    "2023-01-10T14:00Z,     2023-01-10,    2023-01-10",
    "2022-02-24/..,         2022-02-24,    infinity",
    "../1991-12-26,         -infinity,     1991-12-26",
    "-0043/0014,            0044-01-01 BC, 0014-12-31",
    "9999,                  9999-01-01,    9999-12-31"
  })
  void every_date_is_kept_with_its_bounds(String date, String firstDay, String lastDay) {
    var event = event(date, Kind.OTHER, "Something");
    comesBack(event);
    assertThat(
            dsl.select(EVENT.FIRST_DAY.cast(String.class), EVENT.LAST_DAY.cast(String.class))
                .from(EVENT)
                .where(EVENT.ID.eq(event.id().value()))
                .fetchSingle()
                .intoList())
        .containsExactly(firstDay, lastDay);
  }

  @Test
  void a_save_replaces_all_that_was_there() {
    var random = new Random(1945);
    var id = EventId.random();
    for (int version = 0; version < 100; version++) {
      var any = Examples.anyEvent(random);
      var next = withKey(any, id, version);
      assertThat(events.save(next)).isEqualTo(new Saved(version + 1));
      assertThat(events.byId(id)).contains(next.withVersion(version + 1));
    }
  }

  @Test
  void several_are_found_by_key_and_unknown_keys_are_left_out() {
    var all = Stream.of("2016", "2017", "2018").map(y -> event(y, Kind.CALL, y)).toList();
    all.forEach(events::save);
    assertThat(events.byIds(List.of(all.get(0).id(), all.get(2).id(), EventId.random())))
        .isEqualTo(
            Stream.of(all.get(0), all.get(2))
                .collect(Collectors.toMap(Event::id, event -> event.withVersion(1))));
    assertThat(events.byIds(List.of())).isEmpty();
    assertThat(events.byId(EventId.random())).isEmpty();
  }

  @Test
  void of_two_who_edit_the_same_version_the_second_is_refused_and_nothing_is_overwritten() {
    var event = fullEvent();
    events.save(event);
    var first = titled(event.withVersion(1), "The first");
    var second = titled(event.withVersion(1), "The second");

    assertThat(events.save(first)).isEqualTo(new Saved(2));
    assertThat(events.save(second)).isEqualTo(new Stale());

    assertThat(events.byId(event.id())).contains(first.withVersion(2));
  }

  @Test
  void an_event_of_a_key_that_exists_is_not_added_again() {
    var event = fullEvent();
    events.save(event);
    assertThat(events.save(titled(event, "Another"))).isEqualTo(new Stale());
    assertThat(events.byId(event.id())).contains(event.withVersion(1));
  }

  @Test
  void an_event_that_was_never_added_can_not_be_replaced() {
    var event = fullEvent().withVersion(3);
    assertThat(events.save(event)).isEqualTo(new Stale());
    assertThat(events.byId(event.id())).isEmpty();
  }

  @Test
  void a_deleted_event_is_seen_nowhere_and_takes_no_edit_until_it_is_restored() {
    var event = fullEvent();
    events.save(event);
    assertThat(events.delete(event.id(), 1)).isInstanceOf(Saved.class);

    assertThat(events.byId(event.id())).isEmpty();
    assertThat(events.byIds(List.of(event.id()))).isEmpty();
    assertThat(events.search(EventSearch.ALL, 0, 10)).isEmpty();
    assertThat(events.count(EventSearch.ALL)).isZero();
    for (int version = 0; version < 4; version++) {
      assertThat(events.save(event.withVersion(version))).isEqualTo(new Stale());
      assertThat(events.delete(event.id(), version)).isEqualTo(new Stale());
    }

    events.restore(event.id());
    assertThat(events.byId(event.id())).contains(event.withVersion(1));
    assertThat(events.search(EventSearch.ALL, 0, 10)).containsExactly(event.withVersion(1));
  }

  @Test
  void an_event_that_was_edited_since_is_not_deleted() {
    var event = fullEvent();
    events.save(event);
    events.save(event.withVersion(1));
    assertThat(events.delete(event.id(), 1)).isEqualTo(new Stale());
    assertThat(events.byId(event.id())).contains(event.withVersion(2));
  }

  @Test
  void restoring_what_is_not_deleted_changes_nothing() {
    var event = fullEvent();
    events.save(event);
    events.restore(event.id());
    events.restore(EventId.random());
    assertThat(events.byId(event.id())).contains(event.withVersion(1));
  }

  private void comesBack(Event event) {
    assertThat(events.save(event)).isEqualTo(new Saved(1));
    assertThat(events.byId(event.id())).contains(event.withVersion(1));
  }

  private static Event withKey(Event event, EventId id, int version) {
    return new Event(
        id,
        version,
        event.date(),
        event.kind(),
        event.title(),
        event.text(),
        event.participations(),
        event.effects(),
        event.sources(),
        event.images(),
        event.quote(),
        event.note(),
        event.importance(),
        event.tags());
  }
}
