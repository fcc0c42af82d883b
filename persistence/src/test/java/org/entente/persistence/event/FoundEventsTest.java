package org.entente.persistence.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.persistence.Examples.CHINA;
import static org.entente.persistence.Examples.NATO;
import static org.entente.persistence.Examples.RUSSIA;
import static org.entente.persistence.Examples.event;
import static org.entente.persistence.Examples.titled;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.entente.core.actor.ActorId;
import org.entente.core.date.EventDate;
import org.entente.core.event.Event;
import org.entente.core.event.EventOrder;
import org.entente.core.event.EventOrder.By;
import org.entente.core.event.EventSearch;
import org.entente.core.event.EventSearch.Use;
import org.entente.core.event.Events;
import org.entente.core.event.Kind;
import org.entente.core.event.Quote;
import org.entente.core.event.Source;
import org.entente.core.event.Tag;
import org.entente.core.text.Texts;
import org.entente.core.timeline.FullTimeline;
import org.entente.core.timeline.Timelines;
import org.entente.persistence.ArchiveTest;
import org.entente.persistence.Examples;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ArchiveTest
final class FoundEventsTest {

  private static final Event TOLD =
      new Event(
          event("2016", Kind.OTHER, "x").id(),
          0,
          EventDate.of("2016"),
          Kind.OTHER,
          Texts.of("en", "Erdoğan meets Løkke", "nl", "Coördinatie"),
          Texts.of("ru", "Встреча в Ёлкино", "tr", "Kılıçdaroğlu İzmir'de"),
          List.of(),
          List.of(),
          List.of(new Source("Une rencontre à Paris", "Süddeutsche", null, null, null, "Straße")),
          List.of(),
          new Quote("North Korea’s friend", "Łukasz", "en"),
          Texts.of("el", "Οδός"),
          2,
          List.of());

  @Autowired private Events events;
  @Autowired private Timelines timelines;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Erdoğan",
        "erdogan",
        "ERDOGAN",
        "løkke",
        "lokke",
        "coordinatie",
        "coördinatie",
        "встреча",
        "елкино",
        "ёлкино",
        "Kilicdaroglu",
        "kılıçdaroğlu",
        "izmir",
        "İZMİR",
        "rencontre a paris",
        "süddeutsche",
        "suddeutsche",
        "strasse",
        "STRASSE",
        "Straße",
        "korea's",
        "korea’s",
        "lukasz",
        "οδος",
        "ΟΔΟΣ",
        "meets erdogan",
        "paris lukasz",
        "  meets   løkke  ",
        "oordin",
        "ｐａｒｉｓ"
      })
  void words_are_found_in_every_language_and_field_whatever_their_case_and_accents(String words) {
    events.save(TOLD);
    assertThat(find(words)).containsExactly(TOLD.withVersion(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Putin", "erdogan putin", "meets%lokke", "%", "_", "\\", "!", "erd_gan"})
  void what_does_not_stand_there_is_not_found(String words) {
    events.save(TOLD);
    assertThat(find(words)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"%", "_", "\\", "100%", "a_b", "c:\\d", "!", "'", "\"", "?", "??", "{0}"})
  void signs_stand_for_themselves(String sign) {
    var with = event("2016", Kind.OTHER, "This one: " + sign);
    var without = event("2016", Kind.OTHER, "This one: 100 axb c:d");
    events.save(with);
    events.save(without);
    assertThat(find(sign)).containsExactly(with.withVersion(1));
  }

  @Test
  void words_that_an_edit_took_out_are_no_longer_found() {
    events.save(TOLD);
    events.save(titled(TOLD.withVersion(1), "Other"));
    assertThat(find("erdogan")).isEmpty();
    assertThat(find("other")).hasSize(1);
  }

  @Test
  void all_of_the_actors_take_part() {
    var both = save(event("2016", Kind.MEETING, "Both", RUSSIA, CHINA));
    var one = save(event("2017", Kind.MEETING, "One", RUSSIA));
    save(event("2018", Kind.MEETING, "Other", NATO));
    assertThat(find(Set.of(RUSSIA), null, null)).containsExactly(both, one);
    assertThat(find(Set.of(RUSSIA, CHINA), null, null)).containsExactly(both);
    assertThat(find(Set.of(RUSSIA, CHINA, NATO), null, null)).isEmpty();
  }

  @Test
  void tags_are_found_whatever_their_case_and_accents_but_only_as_a_whole() {
    var filed = save(event("2016", Kind.OTHER, "Filed").withTags(List.of(new Tag("Été à Goa"))));
    save(event("2017", Kind.OTHER, "Elsewhere").withTags(List.of(new Tag("Goa"))));
    assertThat(events.search(filedUnder("ete a goa"), 0, 10)).containsExactly(filed);
    assertThat(events.search(filedUnder("ete"), 0, 10)).isEmpty();
  }

  @Test
  void tags_in_use_are_offered_by_what_is_typed_the_most_used_first_and_each_once() {
    save(event("2016", Kind.OTHER, "One").withTags(List.of(new Tag("gas"), new Tag("Gaza"))));
    save(event("2017", Kind.OTHER, "Two").withTags(List.of(new Tag("Gaza"))));
    save(event("2018", Kind.OTHER, "Three").withTags(List.of(new Tag("gaza"), new Tag("oil"))));
    assertThat(events.tags("GÁ", 10)).containsExactly(new Tag("Gaza"), new Tag("gas"));
    assertThat(events.tags("", 10)).hasSize(3);
    assertThat(events.tags("", 1)).containsExactly(new Tag("Gaza"));
  }

  @Test
  void events_without_a_source_and_those_on_no_timeline_are_found() {
    var bare = save(event("2016", Kind.OTHER, "Bare"));
    var sourced = save(withSource(event("2017", Kind.OTHER, "Sourced")));
    assertThat(events.search(sourceless(), 0, 10)).containsExactly(bare);

    var timeline = Examples.fullTimeline(sourced);
    timelines.save(timeline);
    assertThat(events.search(used(new Use.On(timeline.id())), 0, 10)).containsExactly(sourced);
    assertThat(events.search(used(new Use.Nowhere()), 0, 10)).containsExactly(bare);
    timelines.delete(timeline.id(), 1);
    assertThat(events.search(used(new Use.On(timeline.id())), 0, 10)).isEmpty();
    assertThat(events.search(used(new Use.Nowhere()), 0, 10)).containsExactly(bare, sourced);
  }

  @Test
  void events_are_listed_in_any_order_and_in_time_where_that_is_equal() {
    var b = save(event("2016", Kind.TREATY, "banana", RUSSIA));
    var a = save(event("2018", Kind.ATTACK, "Apple", CHINA));
    var c = save(withSource(event("2017", Kind.TREATY, "cherry")));
    assertThat(in(By.DATE, false)).containsExactly(b, c, a);
    assertThat(in(By.DATE, true)).containsExactly(a, c, b);
    assertThat(in(By.TITLE, false)).containsExactly(a, b, c);
    assertThat(in(By.WHO, false)).containsExactly(a, b, c);
    assertThat(in(By.KIND, false)).containsExactly(a, b, c);
    assertThat(in(By.KIND, true)).containsExactly(b, c, a);
    assertThat(in(By.SOURCES, true)).containsExactly(c, b, a);
    assertThat(in(By.CHANGED, true)).containsExactly(c, a, b);
  }

  private List<Event> in(By by, boolean descending) {
    return events.search(EventSearch.ALL, new EventOrder(by, descending, "en"), 0, 10);
  }

  private static EventSearch filedUnder(String tag) {
    return new EventSearch("", Set.of(), null, null, new Tag(tag), false, null);
  }

  private static EventSearch sourceless() {
    return new EventSearch("", Set.of(), null, null, null, true, null);
  }

  private static EventSearch used(Use use) {
    return new EventSearch("", Set.of(), null, null, null, false, use);
  }

  private static Event withSource(Event event) {
    return event.withSources(List.of(Examples.source()));
  }

  @Test
  void the_kind_and_all_other_parts_narrow_the_answer() {
    var wanted = save(event("2016", Kind.MEETING, "Goa", RUSSIA, CHINA));
    save(event("2016", Kind.CALL, "Goa", RUSSIA, CHINA));
    save(event("2017", Kind.MEETING, "Goa", RUSSIA, CHINA));
    save(event("2016", Kind.MEETING, "Sochi", RUSSIA, CHINA));
    save(event("2016", Kind.MEETING, "Goa", RUSSIA));
    var question =
        new EventSearch("goa", Set.of(RUSSIA, CHINA), Kind.MEETING, EventDate.of("2016"));
    assertThat(events.search(question, 0, 10)).containsExactly(wanted);
    assertThat(events.count(question)).isEqualTo(1);
    assertThat(find(Set.of(), Kind.MEETING, null)).hasSize(4);
  }

  @ParameterizedTest
  @CsvSource({
    "2016-10-15, 2016-10-15, true",
    "2016-10-15, 2016-10-16, false",
    "2016-10,    2016-10-31/2017, true",
    "2016-10,    2016-11-01/2017, false",
    "2016-10,    2010/2016-10-01, true",
    "2016-10,    2010/2016-09-30, false",
    "2016-10,    2016-10-10, true",
    "2022-02-24/.., 9999, true",
    "2022-02-24/.., 2022-02-23, false",
    "2022-02-24/.., ../2022-02-24, true",
    "../1991-12-26, -4712, true",
    "../1991-12-26, 1991-12-26/.., true",
    "../1991-12-26, 1991-12-27/.., false",
    "-0043-03-15, -0044/-0042, true",
    "-0043-03-15, 0001/.., false",
    "0014, -4712/0099, true",
    "-4712, ../-4712, true"
  })
  void an_event_is_found_by_every_period_that_touches_its_own_days(
      String date, String period, boolean found) {
    save(event(date, Kind.OTHER, "It"));
    assertThat(find(Set.of(), null, EventDate.of(period))).hasSize(found ? 1 : 0);
  }

  @Test
  void pages_follow_the_order_in_time_and_miss_or_repeat_none() {
    var all = new ArrayList<Event>();
    var random = new Random(1492);
    for (var date : List.of("2016", "2016-01", "2016-01-01", "2016-01-01", "-0043", "../2016")) {
      for (int i = 0; i < 7; i++) {
        all.add(event(date, Kind.OTHER, "It"));
      }
    }
    Collections.shuffle(all, random);
    all.forEach(events::save);

    var paged = new ArrayList<Event>();
    for (int offset = 0; offset < all.size(); offset += 5) {
      paged.addAll(events.search(EventSearch.ALL, offset, 5));
    }

    assertThat(paged).hasSize(all.size()).isSortedAccordingTo(FullTimeline.IN_TIME);
    assertThat(paged).extracting(Event::id).doesNotHaveDuplicates();
    assertThat(events.count(EventSearch.ALL)).isEqualTo(all.size());
    assertThat(events.search(EventSearch.ALL, all.size(), 5)).isEmpty();
  }

  @Test
  void a_page_goes_on_after_an_event_whatever_came_and_went_before_it() {
    for (var date : List.of("../2014", "2014", "2015", "2015", "2015-03", "2016/..")) {
      save(event(date, Kind.OTHER, "It"));
    }
    var all = events.search(EventSearch.ALL, 0, 10);
    var third = all.get(2);
    save(event("1991", Kind.OTHER, "Earlier"));
    events.delete(third.id(), 1);

    assertThat(events.searchAfter(EventSearch.ALL, third.date(), third.id(), 2))
        .containsExactly(all.get(3), all.get(4));
    assertThat(events.searchAfter(EventSearch.ALL, all.getFirst().date(), all.getFirst().id(), 9))
        .extracting(Event::id)
        .contains(all.get(1).id(), all.getLast().id())
        .doesNotContain(all.getFirst().id());
    assertThat(events.searchAfter(EventSearch.ALL, all.getLast().date(), all.getLast().id(), 9))
        .isEmpty();
  }

  private Event save(Event event) {
    events.save(event);
    return event.withVersion(1);
  }

  private List<Event> find(String words) {
    return events.search(new EventSearch(words, Set.of(), null, null), 0, 10);
  }

  private List<Event> find(Set<ActorId> actors, @Nullable Kind kind, @Nullable EventDate period) {
    return events.search(new EventSearch("", actors, kind, period), 0, 10);
  }
}
