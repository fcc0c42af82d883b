package org.entente.core.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.core.importing.Looked.dates;
import static org.entente.core.importing.Looked.events;
import static org.entente.core.importing.Looked.json;
import static org.entente.core.importing.Looked.only;
import static org.entente.core.importing.Looked.problems;
import static org.entente.core.importing.Looked.proposed;
import static org.entente.core.importing.Looked.remarks;
import static org.entente.core.importing.Looked.titles;

import java.util.List;
import org.entente.core.exchange.Demonstration;
import org.entente.core.exchange.Exchange;
import org.entente.core.image.ImagesInMemory;
import org.entente.core.said.Said;
import org.junit.jupiter.api.Test;

/** Timelines in the JSON of other tools. */
final class JsonImportTest {

  @Test
  void timeline_js_3() {
    var preview =
        json(
            """
            { "scale": "human",
              "title": { "text": { "headline": "Rome", "text": "<p>A city</p>" } },
              "eras": [ { "start_date": { "year": "-500" }, "end_date": { "year": -400 },
                          "text": { "headline": "Classical age" } } ],
              "events": [
                { "unique_id": "ides", "group": "Italy", "start_date": { "year": -44, "month": 3, "day": 15 },
                  "text": { "headline": "Caesar<br>dies", "text": "<p>On the <em>Ides</em></p>" },
                  "media": { "url": "https://example.org/a.jpg", "caption": "A bust", "credit": "Museum", "alt": "Head" } },
                { "start_date": { "year": "2022", "month": "2", "day": "24", "hour": "5", "minute": "45", "second": "" },
                  "end_date": { "year": "2022", "month": "2", "day": "24" }, "text": { "headline": "B" } },
                { "start_date": { "year": "2016", "display_date": "about 2016" }, "text": { "headline": "C" } },
                { "start_date": { "year": "2016" }, "display_date": "In the beginning", "text": { "headline": "D" } },
                { "start_date": { "year": "2023", "month": "2", "day": "31" }, "text": { "headline": "E" } },
                { "start_date": { "year": "-13800000000" }, "text": { "headline": "Big Bang" } },
                { "text": { "headline": "F" } } ] }
            """);
    assertThat(preview.format()).isEqualTo(Format.TIMELINE_JS);
    assertThat(preview.head()).isEqualTo(new Head(Texts("Rome"), Texts("A city")));
    assertThat(dates(preview)).containsExactly("-0043-03-15", "2022-02-24T05:45", "2016~", "2016");
    assertThat(titles(preview).getFirst()).isEqualTo("Caesar dies");
    assertThat(events(preview).getFirst().text().in("en")).isEqualTo("On the Ides");
    assertThat(events(preview).getFirst().sources().getFirst().title()).isEqualTo("A bust");
    assertThat(proposed(preview.rows().getFirst())).containsExactly("ITA PARTICIPANT");
    assertThat(remarks(preview))
        .anyMatch(r -> r.contains("In the beginning"))
        .anyMatch(r -> r.contains("the end's time"));
    assertThat(preview.remarks())
        .extracting(Said::toString)
        .contains("Not kept: “media.alt”, in 1 place");
    assertThat(problems(preview))
        .containsExactly(
            "Event 5: 31 February does not exist",
            "Event 6: 13800000000 BCE is too early: the first year is 4713 BCE",
            "Event 7: There is no date");
    assertThat(preview.rows().getLast().background().orElseThrow().period().text())
        .isEqualTo("-0499/-0399");
  }

  @Test
  void the_same_story_as_json_and_as_sheet_gives_the_same_events() {
    var json =
        json(
            """
            {"events": [{"start_date": {"year": "1815", "month": "12", "day": "10"}, "end_date": {"year": "1852"},
              "text": {"headline": "Ada", "text": "<p>She <a href=\\"https://example.org/ada\\">wrote</a>.</p>"},
              "media": {"url": "https://example.org/ada.jpg", "caption": "Ada", "credit": "A. Chalon"}}]}
            """);
    var sheet =
        Looked.csv(
            "Year,Month,Day,End Year,Headline,Text,Media,Media Caption,Media Credit",
            "1815,12,10,1852,Ada,\"<p>She <a href=\"\"https://example.org/ada\"\">wrote</a>.</p>\",https://example.org/ada.jpg,Ada,A. Chalon");
    assertThat(only(json)).usingRecursiveComparison().ignoringFields("id").isEqualTo(only(sheet));
  }

  @Test
  void timeline_js_2_also_wrapped_in_a_script() {
    var preview =
        json(
            """
            storyjs_jsonp_data = {"timeline": {"headline": "Liz<br/>1932", "type": "default", "text": "Life",
              "date": [ {"startDate": "2011,3,23", "headline": "A", "tag": "x", "asset": {"media": "local.jpg"}},
                        {"startDate": "1985", "endDate": "2011,2,16", "headline": "B"},
                        {"startDate": "4/3/1987", "headline": "C"} ],
              "era": [ {"startDate": "1950,1,1", "endDate": "1960", "headline": "Fifties"} ] }};
            """);
    assertThat(preview.format()).isEqualTo(Format.TIMELINE_JS_2);
    assertThat(preview.head().title().in("en")).isEqualTo("Liz 1932");
    assertThat(dates(preview)).containsExactly("2011-03-23", "1985/2011-02-16");
    assertThat(preview.questions()).containsExactly(Question.DAY_ORDER);
    assertThat(remarks(preview)).anyMatch(r -> r.contains("local.jpg"));
    assertThat(preview.rows().getLast().background()).isPresent();
  }

  @Test
  void vis_timeline_with_groups_and_arrows() {
    var preview =
        json(
            """
            { "groups": [ {"id": 1, "content": "Russia"}, {"id": 2, "content": "<b>Ukraine</b>"}, {"id": 3, "content": "Other"} ],
              "items": [
                {"id": "a", "content": "Attack", "start": "2022-02-24", "group": 1, "className": "red"},
                {"id": "b", "content": "Defence", "start": 1645660800000, "end": "2022-03-01", "group": 2},
                {"id": "c", "content": "War", "start": "2022-02-24", "end": "2023-01-01", "type": "background"},
                {"id": "d", "content": "Note", "start": "2022-02-24T10:30:00.000Z", "group": 3, "mood": "grim"} ],
              "arrows": [ {"id": 1, "id_item_1": "a", "id_item_2": "b", "title": "leads to"},
                          {"id": 2, "id_item_1": "a", "id_item_2": "zz"} ] }
            """);
    assertThat(preview.format()).isEqualTo(Format.VIS_TIMELINE);
    assertThat(dates(preview))
        .containsExactly("2022-02-24", "2022-02-24/2022-03-01", "2022-02-24T10:30:00Z");
    assertThat(proposed(preview.rows().getFirst()))
        .containsExactly("RUS INITIATOR", "UKR RECIPIENT");
    assertThat(remarks(preview)).anyMatch(r -> r.contains("leads to"));
    assertThat(preview.rows().get(2).background().orElseThrow().period().text())
        .isEqualTo("2022-02-24/2023-01-01");
    assertThat(preview.remarks())
        .extracting(Said::toString)
        .contains("Not kept: “mood”, in 1 place", "Not kept: “group”, in 1 place")
        .anyMatch(r -> r.startsWith("Arrow 2"));
  }

  @Test
  void timeline_storyteller_as_list_and_as_story() {
    var list =
        json(
            """
            [ {"content_text": "A", "start_date": "1940-01-01", "end_date": "1945-04-11", "facet": "USA", "category": "Left"},
              {"content_text": "B", "start_date": "-0550"}, {"content_text": "C", "start_date": "2016-01-02 14:30Z"} ]
            """);
    assertThat(list.format()).isEqualTo(Format.STORYTELLER);
    assertThat(dates(list)).containsExactly("1940-01-01/1945-04-11", "-0549", "2016-01-02T14:30Z");
    assertThat(proposed(list.rows().getFirst())).containsExactly("USA PARTICIPANT");
    var story =
        json(
            """
            {"timeline_json_data": [{"content_text": "A", "start_date": "1940", "track": 3}], "scenes": [{"s_width": 3}]}
            """);
    assertThat(titles(story)).containsExactly("A");
    assertThat(story.remarks()).extracting(Said::toString).anyMatch(r -> r.contains("scenes"));
  }

  @Test
  void simile_also_as_javascript_writes_it() {
    var preview =
        json(
            """
            // generated
            { 'dateTimeFormat': 'iso8601', 'events': [
              {'start': '1906-03-21', 'end': '1978-07-10', durationEvent: true, 'title': 'A', 'id': '/en/a', 'link': 'https://example.org/a'},
              {'start': '-0043', 'title': 'B', 'latestStart': '-0042'},
              {'start': 'May 28 2006 09:00:00 GMT', 'title': 'C', 'description': '<i>x</i>'},
              {'s': '44 BC', 't': 'D'}, ] }
            """);
    assertThat(preview.format()).isEqualTo(Format.SIMILE);
    assertThat(dates(preview))
        .containsExactly("1906-03-21/1978-07-10", "-0043", "2006-05-28T09:00:00Z", "-0043");
    assertThat(events(preview).getFirst().sources()).hasSize(1);
    assertThat(remarks(preview)).anyMatch(r -> r.contains("-0042"));
  }

  @Test
  void follow_the_money_lines() {
    var preview =
        json(
            """
            {"id": "e1", "schema": "Event", "properties": {"name": ["Summit"], "startDate": ["2022-02-04"], "country": ["ru", "cn"], "organizer": ["p1"], "sourceUrl": ["https://example.org/s"], "publisher": ["Agency"], "important": ["yes"]}}
            {"id": "p1", "schema": "LegalEntity", "properties": {"name": ["China"]}}
            """);
    assertThat(preview.format()).isEqualTo(Format.FOLLOW_THE_MONEY);
    assertThat(titles(preview)).containsExactly("Summit");
    assertThat(proposed(preview.rows().getFirst()))
        .containsExactly("CHN INITIATOR", "RUS PARTICIPANT");
    assertThat(events(preview).getFirst().sources().getFirst().title()).isEqualTo("[Agency]");
    assertThat(preview.remarks())
        .extracting(Said::toString)
        .containsExactlyInAnyOrder(
            "Not kept: “important”, in 1 place",
            "Not kept: “entity of the schema LegalEntity”, in 1 place");
  }

  @Test
  void entente_s_own_file_comes_whole() {
    var full = Demonstration.timeline();
    var preview = json(Exchange.write(full, new ImagesInMemory()));
    assertThat(preview.format()).isEqualTo(Format.ENTENTE);
    assertThat(events(preview)).isEqualTo(full.events());
    assertThat(preview.timeline()).isNotNull();
    assertThat(preview.actors()).containsExactlyInAnyOrderElementsOf(full.actors().values());
    assertThat(
            Looked.refusal(
                Looked.file(
                    "a.json", "{\"format\": \"entente\", \"version\": 1, \"events\": [{}]}")))
        .contains("events[0].id");
  }

  private static org.entente.core.text.Texts Texts(String text) {
    return org.entente.core.text.Texts.of("en", text);
  }

  @Test
  void the_same_item_has_the_same_key_in_a_later_file() {
    var before =
        json(
            "[{\"id\": 1, \"content\": \"A\", \"start\": \"2022\"}]"
                .replace("\"2022\"", "\"2022-01-01\""));
    var after =
        json("{\"items\": [{\"id\": 1, \"content\": \"Changed\", \"start\": \"2022-01-02\"}]}");
    assertThat(List.of(after.rows().getFirst().key()))
        .containsExactly(before.rows().getFirst().key());
  }
}
