package org.entente.core.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.entente.core.date.EventDate;
import org.entente.core.event.Event;
import org.entente.core.event.EventId;
import org.entente.core.event.Kind;
import org.entente.core.event.Quote;
import org.entente.core.event.Source;
import org.entente.core.exchange.Demonstration;
import org.entente.core.exchange.GeneratedTimelines;
import org.entente.core.image.Images;
import org.entente.core.image.ImagesInMemory;
import org.entente.core.text.Texts;
import org.entente.core.timeline.FullTimeline;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

final class ExportTest {

  private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
  private static final Images NO_IMAGES = new ImagesInMemory();
  private static final List<ExportFormat> TABLES = List.of(ExportFormat.CSV, ExportFormat.XLSX);
  private static final List<ExportFormat> SLIDES =
      List.of(ExportFormat.TIMELINE_JS, ExportFormat.TIMELINE_JS_SHEET);

  /** What each kind of table may lose: nothing else. */
  private static final Set<Loss> OF_TABLES =
      EnumSet.of(Loss.TIMELINE, Loss.ORDER_OF_ACTORS, Loss.REASONS, Loss.IMAGES, Loss.SPACING);

  @Test
  void tables_give_the_same_events_back_but_for_what_they_name() {
    var timelines = new GeneratedTimelines(5);
    for (int i = 0; i < 50; i++) {
      var full = timelines.next();
      for (var format : TABLES) {
        var exported = Export.write(format, Exportable.of(full, "en"), NO_IMAGES, NOW);
        var back = back(format, exported, full);
        assertThat(back).hasSameSizeAs(full.events());
        assertThat(OF_TABLES).containsAll(exported.losses());
        for (int e = 0; e < back.size(); e++) {
          var before = full.events().get(e);
          var after = back.get(e);
          assertThat(after.id()).isEqualTo(before.id());
          assertThat(after.date()).isEqualTo(before.date());
          assertThat(after.kind()).isEqualTo(before.kind());
          assertThat(after.title()).isEqualTo(before.title());
          assertThat(after.text()).isEqualTo(before.text());
          assertThat(after.note()).isEqualTo(before.note());
          assertThat(after.sources()).isEqualTo(before.sources());
          assertThat(after.quote()).isEqualTo(before.quote());
          assertThat(after.importance()).isEqualTo(before.importance());
          assertThat(after.participations())
              .containsExactlyInAnyOrderElementsOf(before.participations());
          assertThat(after.effects().stream().map(x -> x.between() + " " + x.own()))
              .isEqualTo(before.effects().stream().map(x -> x.between() + " " + x.own()).toList());
        }
      }
    }
  }

  @Test
  void timeline_js_gives_dates_texts_and_sources_back_and_names_the_rest() {
    var timelines = new GeneratedTimelines(6);
    for (int i = 0; i < 50; i++) {
      var full = timelines.next();
      for (var format : SLIDES) {
        var exported = Export.write(format, Exportable.of(full, "en"), NO_IMAGES, NOW);
        var back = back(format, exported, full);
        assertThat(back).hasSameSizeAs(full.events());
        for (int e = 0; e < back.size(); e++) {
          same(full.events().get(e), back.get(e), exported.losses());
        }
      }
    }
  }

  /** Each part is the same, or its loss is named. */
  private static void same(Event before, Event after, Set<Loss> named) {
    var lost = new HashSet<Loss>();
    lose(lost, Loss.DATES, before.date(), after.date());
    lose(lost, Loss.KINDS, before.kind(), after.kind());
    lose(lost, Loss.SOURCES, before.sources(), after.sources());
    lose(lost, Loss.QUOTES, before.quote(), after.quote());
    lose(lost, Loss.NOTES, before.note(), after.note());
    lose(lost, Loss.TAGS, before.tags(), after.tags());
    lose(lost, Loss.IMPORTANCE, before.importance(), after.importance());
    lose(lost, Loss.ACTORS, before.participations().size(), after.participations().size());
    lose(lost, Loss.EFFECTS, before.effects().size(), after.effects().size());
    assertThat(named).containsAll(lost);
    if (!named.contains(Loss.OTHER_LANGUAGES) && !named.contains(Loss.SPACING)) {
      assertThat(after.title()).isEqualTo(before.title());
      assertThat(after.text()).isEqualTo(before.text());
    }
  }

  private static void lose(Set<Loss> lost, Loss loss, Object before, Object after) {
    if (!Objects.equals(before, after)) {
      lost.add(loss);
    }
  }

  @Test
  void timeline_js_holds_every_kind_of_date_a_source_and_a_quote() {
    var dates =
        List.of(
            "2022-02-24",
            "2022-02",
            "2022",
            "-0043-03-15",
            "2016~",
            "2016?",
            "199X",
            "2022-23",
            "2022-02-24/..",
            "../1991-12-26",
            "2020/2021",
            "2022-02-24T05:45:10",
            "2022-02-24T05:45Z",
            "2022-02-24/2022-03-01");
    var source =
        new Source(
            "A “title” & <more>",
            "Outlet",
            EventDate.of("2022-02~"),
            java.net.URI.create("https://example.org/a?b=c&d"),
            null,
            "A quote");
    for (var date : dates) {
      var event =
          new Event(
              EventId.random(),
              0,
              EventDate.of(date),
              Kind.OTHER,
              Texts.of("en", "A < B"),
              Texts.of("en", "One.\n\nTwo\nthree & <four>"),
              List.of(),
              List.of(),
              List.of(source),
              List.of(),
              new Quote("So\nlong", "He & she", "en"),
              Texts.NONE,
              2,
              List.of());
      for (var format : SLIDES) {
        var content = Exportable.of(List.of(event), Map.of(), "en");
        var exported = Export.write(format, content, NO_IMAGES, NOW);
        assertThat(exported.losses()).as(date + " as " + format).isEmpty();
      }
    }
  }

  @Test
  void nothing_in_a_table_is_taken_for_a_formula() {
    var event =
        new Event(
            EventId.random(),
            0,
            EventDate.of("-0043"),
            Kind.OTHER,
            Texts.of("en", "=HYPERLINK(\"https://evil.example\")"),
            Texts.of("en", "@SUM(1)"),
            List.of(),
            List.of(),
            List.of(new Source("+1", "-1+1", null, null, null, "\u00a0=1")),
            List.of(),
            null,
            Texts.NONE,
            2,
            List.of());
    var csv =
        new String(
            Export.write(
                    ExportFormat.CSV, Exportable.of(List.of(event), Map.of(), "en"), NO_IMAGES, NOW)
                .content(),
            StandardCharsets.UTF_8);
    assertThat(csv)
        .contains("\"'=HYPERLINK(")
        .contains("'@SUM(1)")
        .contains("'-1+1")
        .doesNotContain(",=")
        .doesNotContain(",@");
  }

  @Test
  void a_calendar_has_an_entry_for_each_event_in_lines_of_at_most_75_bytes() {
    var full = Demonstration.timeline();
    var exported = Export.write(ExportFormat.ICALENDAR, Exportable.of(full, "nl"), NO_IMAGES, NOW);
    var text = new String(exported.content(), StandardCharsets.UTF_8);
    assertThat(text).startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n").endsWith("END:VCALENDAR\r\n");
    assertThat(text.split("BEGIN:VEVENT", -1)).hasSize(full.events().size() + 1);
    assertThat(text.split("\r\n"))
        .allSatisfy(
            line ->
                assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
    assertThat(text).contains("DTSTAMP:20261124T120000Z").contains("DTSTART;VALUE=DATE:20220224");
    var bce =
        new Event(
            EventId.random(),
            0,
            EventDate.of("-0043"),
            Kind.OTHER,
            Texts.of("en", "Caesar"),
            Texts.NONE,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            null,
            Texts.NONE,
            2,
            List.of());
    assertThat(
            Export.write(
                    ExportFormat.ICALENDAR,
                    Exportable.of(List.of(bce), Map.of(), "en"),
                    NO_IMAGES,
                    NOW)
                .losses())
        .contains(Loss.EVENTS);
  }

  @Test
  void linked_data_names_events_actors_and_sources() {
    var full = Demonstration.timeline();
    var json =
        JsonMapper.shared()
            .readTree(
                Export.write(ExportFormat.LINKED_DATA, Exportable.of(full, "en"), NO_IMAGES, NOW)
                    .content());
    assertThat(json.path("itemListElement")).hasSize(full.events().size());
    var first = json.path("itemListElement").path(0).path("item");
    assertThat(first.path("@type").asString()).isEqualTo("Event");
    assertThat(first.path("temporalCoverage").asString())
        .isEqualTo(full.events().getFirst().date().text());
    assertThat(first.path("citation")).isNotEmpty();
  }

  private static List<Event> back(ExportFormat format, Exported exported, FullTimeline full) {
    return full.events().isEmpty()
        ? List.of()
        : Export.events(exported.content(), "a." + format.extension(), Exportable.of(full, "en"));
  }
}
