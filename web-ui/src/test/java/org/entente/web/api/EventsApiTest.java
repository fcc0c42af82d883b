package org.entente.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.web.api.Documented.json;
import static org.entente.web.support.Http.header;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.entente.core.account.AccessTokens;
import org.entente.core.account.Accounts;
import org.entente.core.event.EventId;
import org.entente.core.history.History;
import org.entente.web.support.EntenteTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The archive over HTTP. */
@EntenteTest
final class EventsApiTest {

  @LocalServerPort int port;
  @Autowired Accounts accounts;
  @Autowired AccessTokens tokens;
  @Autowired History history;

  private ProgramsTokens programs;
  private Documented api;

  @BeforeEach
  void a_program_has_a_token() {
    programs = new ProgramsTokens(accounts, tokens);
    api = Documented.with(port, programs.secret());
  }

  @Test
  void an_event_is_added_read_changed_and_deleted() {
    var added = api.ask("POST", "/events", event("2014-03-18", "Annexation"));
    assertThat(added.statusCode()).isEqualTo(201);
    var path = header(added, "Location").substring("/api/v1".length());
    assertThat(json(added).path("id").asString()).isEqualTo(path.substring("/events/".length()));

    var read = api.get(path);
    assertThat(read.body()).isEqualTo(added.body());
    assertThat(header(read, "ETag")).isEqualTo(header(added, "ETag"));

    var changed = api.ask("PUT", path, event("2014", "Treaty"), "If-Match", header(read, "ETag"));
    assertThat(changed.statusCode()).isEqualTo(200);
    assertThat(header(changed, "ETag")).isNotEqualTo(header(read, "ETag"));
    assertThat(api.get(path).body()).isEqualTo(changed.body()).contains("Treaty");

    var deleted = api.ask("DELETE", path, "", "If-Match", header(changed, "ETag"));
    assertThat(deleted.statusCode()).isEqualTo(204);
    assertThat(api.get(path).statusCode()).isEqualTo(404);
  }

  @Test
  void who_comes_second_is_told_and_loses_nothing() {
    var added = api.ask("POST", "/events", event("2014", "First"));
    var path = pathOf(added);
    var seen = header(added, "ETag");
    var mine = api.ask("PUT", path, event("2014", "Mine"), "If-Match", seen);
    var yours = api.ask("PUT", path, event("2014", "Yours"), "If-Match", seen);

    assertThat(mine.statusCode()).isEqualTo(200);
    assertThat(yours.statusCode()).isEqualTo(412);
    assertThat(header(yours, "ETag")).isEqualTo(header(mine, "ETag"));
    assertThat(api.ask("DELETE", path, "", "If-Match", seen).statusCode()).isEqualTo(412);
    assertThat(api.get(path).body()).isEqualTo(mine.body());
  }

  @Test
  void a_change_names_the_state_that_it_changes() {
    var path = pathOf(api.ask("POST", "/events", event("2014", "It")));

    assertThat(api.ask("PUT", path, event("2014", "Blind")).statusCode()).isEqualTo(428);
    assertThat(api.ask("DELETE", path, "").statusCode()).isEqualTo(428);
    assertThat(api.ask("PUT", path, event("2014", "Any"), "If-Match", "\"0-0\", *").statusCode())
        .isEqualTo(200);
  }

  @Test
  void many_programs_that_change_one_event_at_once_lose_no_change() throws InterruptedException {
    var path = pathOf(api.ask("POST", "/events", event("2014", "Start")));
    var kept = new ConcurrentLinkedQueue<Integer>();
    var threads =
        Stream.iterate(0, i -> i + 1)
            .limit(8)
            .map(
                i ->
                    Thread.ofVirtual()
                        .start(
                            () -> {
                              var tag = header(api.get(path), "ETag");
                              var answer =
                                  api.ask("PUT", path, event("2014", "Of " + i), "If-Match", tag);
                              if (answer.statusCode() == 200) {
                                kept.add(i);
                              } else {
                                assertThat(answer.statusCode()).isEqualTo(412);
                              }
                            }))
            .toList();
    for (var thread : threads) {
      thread.join();
    }

    assertThat(kept).isNotEmpty();
    assertThat(header(api.get(path), "ETag")).startsWith("\"" + (kept.size() + 1) + "-");
  }

  @Test
  void history_tells_whose_program_it_was() {
    var path = pathOf(api.ask("POST", "/events", event("2014", "It")));

    var step = history.of(EventId.of(path.substring("/events/".length())), 1).getFirst();

    assertThat(step.toString()).contains(programs.owner().toString());
  }

  @Test
  void an_event_may_come_with_a_key_or_a_readable_name_but_only_once() {
    var name = "summit-" + UUID.randomUUID();
    var body = event("2016", "Summit").replaceFirst("\\{", "{\"id\": \"" + name + "\", ");
    var added = api.ask("POST", "/events", body);

    assertThat(added.statusCode()).isEqualTo(201);
    assertThat(api.get("/events/" + name).body()).isEqualTo(added.body());
    assertThat(api.ask("POST", "/events", body).statusCode()).isEqualTo(409);
    assertThat(
            api.ask("PUT", "/events/" + name, body, "If-Match", header(added, "ETag")).statusCode())
        .isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'date': '2014-02-31', 'kind': 'attack', 'title': {'en': 'x'}} | /date | 31 February",
        "{'date': '2014', 'kind': 'atack', 'title': {'en': 'x'}} | /kind | none of",
        "{'date': '2014', 'kind': 'attack', 'title': {'en': 3}} | /title/en | text",
        "{'date': '2014', 'kind': 'attack', 'title': {'en': 'x'}, 'participations': [{'actor': 'XXZ', 'role': 'initiator'}]} | /participations/0/actor | the archive has no actor",
        "{'date': '2014', 'kind': 'attack', 'title': {'en': 'x'}, 'images': [{'image': 'abc'}]} | /images/0/image | the archive has no image",
        "{'date': '2014', 'kind': 'attack', 'title': {'en': 'x'}, 'where': 'Kyiv'} | /where | not known",
        "{'date': '2014', 'kind': 'attack', 'title': {'en': 'x'}, 'sources': [{'title': 'x', 'address': 'javascript:alert(1)'}]} | /sources/0 | ",
        "['an event?'] | '' | braces"
      })
  void each_mistake_is_told_with_its_pointer_and_in_words(
      String body, String pointer, String words) {
    var answer = api.ask("POST", "/events", body.replace('\'', '"'));

    assertThat(answer.statusCode()).isEqualTo(422);
    var errors = json(answer).path("errors").valueStream().toList();
    assertThat(errors)
        .anySatisfy(
            error -> {
              assertThat(error.path("pointer").asString())
                  .isEqualTo(pointer == null ? "" : pointer);
              assertThat(error.path("detail").asString()).contains(words == null ? "" : words);
            });
    assertThat(answer.body()).doesNotContain("Exception", "\\tat ");
  }

  @Test
  void all_mistakes_are_told_at_once() {
    var answer =
        api.ask("POST", "/events", "{\"date\": \"2014-13\", \"kind\": \"x\", \"wrong\": 1}");

    assertThat(json(answer).path("errors").size()).isGreaterThanOrEqualTo(4);
  }

  @Test
  void what_is_no_json_too_large_or_of_another_type_is_refused() {
    assertThat(api.ask("POST", "/events", "{\"date\": ").statusCode()).isEqualTo(400);
    assertThat(api.ask("POST", "/events", "x".repeat(2_000_001)).statusCode()).isEqualTo(413);
    assertThat(api.ask("POST", "/events", "date=2014", "Content-Type", "text/plain").statusCode())
        .isEqualTo(415);
    assertThat(api.get("/events", "Accept", "text/html").statusCode()).isEqualTo(406);
  }

  @Test
  void pages_lead_through_all_that_is_found_and_repeat_nothing() {
    var word = "paged" + UUID.randomUUID().toString().substring(0, 8);
    for (int year = 2001; year <= 2007; year++) {
      api.ask("POST", "/events", event(Integer.toString(year), word + " " + year));
    }
    var seen = new ArrayList<String>();
    var path = "/events?q=" + word + "&from=2002&to=2006&limit=2";
    while (!path.isEmpty()) {
      var page = api.get(path);
      json(page).path("events").forEach(event -> seen.add(event.path("date").asString()));
      path = next(header(page, "Link"));
    }

    assertThat(seen).containsExactly("2002", "2003", "2004", "2005", "2006");
  }

  @Test
  void events_are_found_by_who_takes_part() {
    var word = "acted" + UUID.randomUUID().toString().substring(0, 8);
    api.ask("POST", "/events", event("2014", word));
    api.ask("POST", "/events", event("2015", word).replace("UKR", "ARM"));

    var found = json(api.get("/events?q=" + word + "&actor=RUS&actor=ARM")).path("events");
    assertThat(found.valueStream().map(event -> event.path("date").asString()).toList())
        .isEqualTo(List.of("2015"));
    assertThat(json(api.get("/events?q=" + word + "&actor=RUS,UKR")).path("events").size())
        .isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "limit=0, limit",
    "limit=201, limit",
    "limit=x, limit",
    "cursor=x, cursor",
    "cursor=eHl6, cursor",
    "from=2014-13, from",
    "from=2015&to=2014, from",
    "to=soon, to",
    "actor=%7B, actor"
  })
  void questions_that_make_no_sense_are_refused_in_words(String query, String named) {
    var answer = api.get("/events?" + query);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(json(answer).path("detail").asString()).contains("“" + named + "”");
  }

  private static String pathOf(HttpResponse<String> added) {
    return header(added, "Location").substring("/api/v1".length());
  }

  private static String next(String link) {
    return link.isEmpty()
        ? ""
        : link.replaceFirst("^</api/v1", "").replaceFirst(">; rel=\"next\"$", "");
  }

  private static String event(String date, String title) {
    return """
        {"date": "%s", "kind": "attack", "title": {"en": "%s"},
         "participations": [{"actor": "RUS", "role": "initiator"}, {"actor": "UKR", "role": "recipient"}],
         "effects": [{"between": ["RUS", "UKR"], "change": -9}]}
        """
        .formatted(date, title);
  }
}
