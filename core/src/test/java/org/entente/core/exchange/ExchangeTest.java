package org.entente.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.entente.core.event.EventId;
import org.entente.core.image.ImageType;
import org.entente.core.image.ImagesInMemory;
import org.entente.core.timeline.FullTimeline;
import org.entente.core.timeline.Timeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ExchangeTest {

  private static final String ARCHIVE =
      """
      { "format": "entente", "version": 1,
        "actors": [
          { "id": "RUS", "type": "country", "names": [{ "name": { "en": "Russia" } }] },
          { "id": "UKR", "type": "country", "names": [{ "name": { "en": "Ukraine" } }] }
        ],
        "events": [
          { "id": "invasion", "date": "2022-02-24/..", "kind": "attack", "title": { "en": "Invasion" },
            "participations": [{ "actor": "RUS", "role": "initiator" }],
            "effects": [{ "between": ["UKR", "RUS"] }],
            "sources": [{ "title": "Report", "address": "https://example.org/1" }],
            "importance": 3 }
        ] }
      """;

  private static final String TIMELINE =
      ARCHIVE.replace(
          "\"actors\": [",
          """
          "timeline": {
            "id": "war", "title": { "en": "War" }, "languages": ["en"],
            "relations": [{ "between": ["RUS", "UKR"], "start": { "value": -6, "day": "2022-01-01" } }],
            "events": [{ "event": "invasion" }],
            "backgrounds": [{ "period": "2022", "label": { "en": "Year" } }]
          },
          "actors": [""");

  private static final ImagesInMemory IMAGES = ImagesInMemory.of(ImagesInMemory.EXAMPLES);

  @Test
  void an_image_that_was_written_elsewhere_is_prepared_and_named_by_its_content() {
    var photo = "R0lGODdhAQABAIABAAAAAP///ywAAAAAAQABAAACAkQBADs=";
    var read =
        (ReadOutcome.ArchiveRead)
            Exchange.read(
                """
                { "format": "entente", "version": 1,
                  "events": [{ "id": "goa", "date": "2016-10-15", "kind": "summit", "title": { "en": "Goa" },
                    "images": [{ "image": "photo", "alternative": { "en": "A dot" }, "credit": "AP" }] }],
                  "images": [{ "id": "photo", "data": "%s" }] }
                """
                    .formatted(photo));

    var shown = read.events().getFirst().images().getFirst();
    assertThat(read.images())
        .singleElement()
        .satisfies(image -> assertThat(image.file()).isEqualTo(shown.file()));
    assertThat(shown.file().type()).isEqualTo(ImageType.PNG);
    assertThat(shown.alternative().in("en")).isEqualTo("A dot");
    assertThat(shown.credit()).isEqualTo("AP");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "QUJD          | photo | images[0].data            | not an image",
        "%%            | photo | images[0].data            | base64",
        "R0lGODdhAQAB  | photo | images[0].data            | damaged",
        "R0lGODdhAQABAIABAAAAAP///ywAAAAAAQABAAACAkQBADs= | other | events[0].images[0].image | no image",
        "R0lGODdhAQABAIABAAAAAP///ywAAAAAAQABAAACAkQBADs= | other | images[0]                 | no event"
      })
  void an_image_that_cannot_be_taken_is_told_where_it_stands(
      String data, String shown, String place, String message) {
    var outcome =
        (ReadOutcome.Unreadable)
            Exchange.read(
                """
                { "format": "entente", "version": 1,
                  "events": [{ "id": "goa", "date": "2016-10-15", "kind": "summit", "title": { "en": "Goa" },
                    "images": [{ "image": "%s" }] }],
                  "images": [{ "id": "photo", "data": "%s" }] }
                """
                    .formatted(shown, data));

    assertThat(outcome.problems())
        .anySatisfy(
            problem -> {
              assertThat(problem.place()).isEqualTo(place);
              assertThat(problem.message()).contains(message);
            });
  }

  @Test
  void writing_and_reading_are_inverse() {
    var timelines = new GeneratedTimelines(1815);
    for (int i = 0; i < 300; i++) {
      var full = timelines.next();

      var read = (ReadOutcome.TimelineRead) Exchange.read(Exchange.write(full, IMAGES));

      assertThat(sameAddress(read.timeline(), full)).isEqualTo(full);
      assertThat(Exchange.write(read.timeline(), ImagesInMemory.of(read.images())))
          .isEqualTo(Exchange.write(full, IMAGES));
    }
  }

  @Test
  void the_demonstration_comes_back_as_it_went() {
    var full = Demonstration.timeline();

    var read = (ReadOutcome.TimelineRead) Exchange.read(Exchange.write(full, IMAGES));

    assertThat(sameAddress(read.timeline(), full)).isEqualTo(full);
  }

  @Test
  void an_archive_comes_back_as_it_went() {
    var full = Demonstration.timeline();

    var outcome = Exchange.read(Exchange.write(full.events(), full.actors().values(), IMAGES));

    assertThat(outcome)
        .isEqualTo(new ReadOutcome.ArchiveRead(full.events(), full.actors(), List.of()));
  }

  @Test
  void a_timeline_read_twice_stands_at_two_addresses() {
    var one = (ReadOutcome.TimelineRead) Exchange.read(TIMELINE);
    var other = (ReadOutcome.TimelineRead) Exchange.read(TIMELINE);

    assertThat(one.timeline().timeline().id()).isEqualTo(other.timeline().timeline().id());
    assertThat(one.timeline().timeline().publicId())
        .isNotEqualTo(other.timeline().timeline().publicId());
  }

  @Test
  void a_readable_name_stands_for_the_same_identifier_everywhere() {
    var read = (ReadOutcome.ArchiveRead) Exchange.read(ARCHIVE);

    assertThat(read.events().getFirst().id())
        .isEqualTo(
            new EventId(UUID.nameUUIDFromBytes("invasion".getBytes(StandardCharsets.UTF_8))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2022-02-24/.. | 2022-02-31 | events[0].date: 31 February does not exist",
        "\"attack\" | \"war\" | events[0].kind: “war” is none of meeting, call, summit, skips_meeting",
        "\"importance\": 3 | \"importance\": 4 | events[0]: Importance is 1, 2 or 3, not 4",
        "\"importance\": 3 | \"importance\": 2.5 | events[0].importance: a whole number is expected here",
        "\"importance\": 3 | \"weight\": 3 | events[0].weight: this field is not known here",
        "\"date\": \"2022-02-24/..\", | '' | events[0].date: this field is missing",
        "\"date\": \"2022-02-24/..\" | \"date\": 2022 | events[0].date: a text in quotation marks is expected here",
        "\"title\": { \"en\": \"Invasion\" } | \"title\": {} | events[0]: An event has a title in at least one language",
        "\"title\": { \"en\": \"Invasion\" } | \"title\": \"Invasion\" | events[0].title: a text by language is expected here",
        "{ \"en\": \"Invasion\" } | { \"English\": \"Invasion\" } | events[0].title: a language is two or three lower-case letters, not “English”",
        "\"actor\": \"RUS\" | \"actor\": \"USA\" | events[0].participations[0].actor: no actor “USA” stands in this file",
        "[\"UKR\", \"RUS\"] | [\"UKR\"] | events[0].effects[0].between: two actors are expected here",
        "[\"UKR\", \"RUS\"] | [\"UKR\", \"UKR\"] | events[0].effects[0].between: a relation has two different actors, not UKR twice",
        "[\"UKR\", \"RUS\"] } | [\"UKR\", \"RUS\"], \"change\": 11 } | events[0].effects[0]: An effect is between −10 and +10, not 11.0",
        "https://example.org/1 | javascript:alert(1) | events[0].sources[0]: A source's address starts with http:// or https://, not “javascript:alert(1)”",
        "https://example.org/1 | https://exa mple.org | events[0].sources[0].address: this is not a web address",
        "\"id\": \"invasion\" | \"id\": \"The Invasion\" | events[0].id: “The Invasion” is neither a UUID nor a name-like-this",
        "\"id\": \"invasion\" | \"id\": \"\" | events[0].id: “” is neither a UUID nor a name-like-this",
        "\"actor\": \"RUS\" | \"actor\": \"\" | events[0].participations[0].actor: no actor “” stands in this file",
        "\"title\": \"Report\" | \"title\": \"Re\\u0000port\" | events[0].sources[0].title: this text holds a character that cannot be kept",
        "\"title\": \"Report\" | \"title\": \"\\ud83d\" | events[0].sources[0].title: this text holds a character that cannot be kept",
        "\"id\": \"UKR\" | \"id\": \"ukr\" | actors[1].id: An actor's key is 2 to 12 capitals",
        "\"id\": \"UKR\" | \"id\": \"RUS\" | actors[1].id: actor RUS stands in this file twice",
        "\"type\": \"country\" | \"type\": \"planet\" | actors[0].type: “planet” is none of country, organisation, historical_state",
        "\"version\": 1 | \"version\": 2 | version: this Entente reads version 1 of the format",
        "\"format\": \"entente\" | \"format\": \"timeline\" | format: “entente” is expected here; this is a file of another kind",
        "\"event\": \"invasion\" | \"event\": \"peace\" | timeline.events[0].event: this event does not stand in this file",
        "\"events\": [{ \"event\": \"invasion\" }], | '' | events[0]: the timeline does not use this event",
        "\"day\": \"2022-01-01\" | \"day\": \"2022-01\" | timeline.relations[0].start.day: a day is expected here, such as 2022-01-01, not 2022-01",
        "\"value\": -6 | \"value\": -60 | timeline.relations[0].start: A starting point is between −10 and +10, not -60.0",
        "\"languages\": [\"en\"] | \"languages\": [] | timeline: A timeline has at least one language",
        "\"languages\": [\"en\"] | \"languages\": [\"en\", \"en\"] | timeline.languages: a language stands here twice",
        "\"id\": \"war\", | \"id\": \"war\", \"publicId\": \"0123456789abcdef\", | timeline.publicId: this field is not known here",
        "\"period\": \"2022\" | \"period\": \"2022-1\" | timeline.backgrounds[0].period: 2022-1: a month has two digits, 2022-01",
      })
  void a_mistake_is_named_with_its_place(String right, String wrong, String problem) {
    assertThat(TIMELINE).contains(right);
    var outcome = (ReadOutcome.Unreadable) Exchange.read(TIMELINE.replace(right, wrong));

    assertThat(outcome.problems()).anyMatch(found -> found.toString().startsWith(problem));
  }

  @Test
  void every_mistake_is_named_at_once() {
    var broken =
        ARCHIVE
            .replace("2022-02-24/..", "2022-13")
            .replace("\"attack\"", "\"war\"")
            .replace("\"initiator\"", "\"villain\"");

    var outcome = (ReadOutcome.Unreadable) Exchange.read(broken);

    assertThat(outcome.problems())
        .extracting(Problem::place)
        .containsExactly("events[0].date", "events[0].kind", "events[0].participations[0].role");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "null",
        "1",
        "\"entente\"",
        "[]",
        "{}",
        "{",
        "}",
        "\u0000",
        "{\"format\":null}",
        "{\"format\":\"entente\",\"version\":1,\"events\":{}}",
        "{\"format\":\"entente\",\"version\":1,\"events\":[null]}",
        "{\"format\":\"entente\",\"version\":1,\"timeline\":null}",
        "{\"format\":\"entente\",\"format\":\"entente\",\"version\":1}",
        "{\"format\":\"entente\",\"version\":1} {}",
        "{\"format\":\"entente\",\"version\":1e999999999}",
        "Year,Month,Day",
      })
  void what_is_no_such_file_is_refused_in_words(String text) {
    var outcome = (ReadOutcome.Unreadable) Exchange.read(text);

    assertThat(outcome.problems())
        .isNotEmpty()
        .allSatisfy(problem -> assertThat(problem.message()).isNotBlank());
  }

  @Test
  void a_file_without_events_is_an_empty_archive() {
    assertThat(Exchange.read("{\"format\":\"entente\",\"version\":1}"))
        .isInstanceOf(ReadOutcome.ArchiveRead.class);
  }

  @Test
  void depth_size_and_the_number_of_problems_are_bounded() {
    var deep = "{\"format\":" + "[".repeat(100_000);
    assertThat(Exchange.read(deep)).isInstanceOf(ReadOutcome.Unreadable.class);

    assertThat(Exchange.read(new byte[Exchange.MAX_BYTES + 1]))
        .isEqualTo(
            new ReadOutcome.Unreadable(List.of(new Problem("", "A file has at most 50 MB"))));

    var nulls = "null,".repeat(50_000) + "null";
    var many = "{\"format\":\"entente\",\"version\":1,\"events\":[" + nulls + "]}";
    assertThat(((ReadOutcome.Unreadable) Exchange.read(many)).problems()).hasSize(Problems.MOST);
  }

  @Test
  void bytes_changed_at_random_never_cause_an_accident() {
    var random = new Random(404);
    for (int i = 0; i < 3_000; i++) {
      var bytes = TIMELINE.getBytes(StandardCharsets.UTF_8);
      for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      switch (Exchange.read(bytes)) {
        case ReadOutcome.TimelineRead read -> assertThat(read.timeline().events()).hasSize(1);
        case ReadOutcome.ArchiveRead read -> assertThat(read.events()).hasSizeLessThan(2);
        case ReadOutcome.Unreadable(var problems) -> assertThat(problems).isNotEmpty();
      }
    }
  }

  /** The one that was read, at the address of the one that was written. */
  private static FullTimeline sameAddress(FullTimeline read, FullTimeline written) {
    var timeline = read.timeline();
    return new FullTimeline(
        new Timeline(
            timeline.id(),
            written.timeline().publicId(),
            timeline.version(),
            timeline.title(),
            timeline.standfirst(),
            timeline.languages(),
            timeline.relations(),
            timeline.events(),
            timeline.backgrounds(),
            timeline.look()),
        read.events(),
        read.actors());
  }
}
