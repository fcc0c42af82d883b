package org.entente.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.web.api.Documented.json;
import static org.entente.web.support.Http.header;

import java.util.ArrayList;
import java.util.UUID;
import org.entente.core.account.AccessTokens;
import org.entente.core.account.Accounts;
import org.entente.web.support.EntenteTest;
import org.entente.web.support.Http;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Timelines and their editions over HTTP. */
@EntenteTest
final class TimelinesApiTest {

  @LocalServerPort int port;
  @Autowired Accounts accounts;
  @Autowired AccessTokens tokens;

  private Documented api;
  private String event;

  @BeforeEach
  void a_program_has_a_token_and_an_event() {
    api = Documented.with(port, new ProgramsTokens(accounts, tokens).secret());
    var added =
        api.ask(
            "POST",
            "/events",
            """
            {"date": "2014-03-18", "kind": "attack", "title": {"en": "Annexation"},
             "effects": [{"between": ["RUS", "UKR"]}]}
            """);
    event = json(added).path("id").asString();
  }

  @Test
  void a_timeline_is_added_read_and_changed() {
    var added = api.ask("POST", "/timelines", timeline("War", event));
    assertThat(added.statusCode()).isEqualTo(201);
    var path = header(added, "Location").substring("/api/v1".length());
    var read = api.get(path);
    assertThat(read.body()).isEqualTo(added.body());

    var changed = api.ask("PUT", path, timeline("Peace", event), "If-Match", header(read, "ETag"));
    assertThat(changed.statusCode()).isEqualTo(200);
    assertThat(api.get(path).body()).isEqualTo(changed.body()).contains("Peace");
    assertThat(
            api.ask("PUT", path, timeline("Late", event), "If-Match", header(read, "ETag"))
                .statusCode())
        .isEqualTo(412);
    assertThat(api.ask("PUT", path, timeline("Blind", event)).statusCode()).isEqualTo(428);
    assertThat(api.get(path).body()).contains("Peace");
  }

  @Test
  void a_timeline_that_uses_an_event_deleted_meanwhile_has_another_tag() {
    var path = added();
    var tag = header(api.get(path), "ETag");
    api.ask("DELETE", "/events/" + event, "", "If-Match", "*");

    assertThat(header(api.get(path), "ETag")).isNotEqualTo(tag);
  }

  @Test
  void what_a_timeline_names_stands_in_the_archive() {
    var unknown = UUID.randomUUID().toString();
    var answer =
        api.ask("POST", "/timelines", timeline("War", unknown).replace("\"UKR\"", "\"XXZ\""));

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(json(answer).path("errors").valueStream())
        .extracting(error -> error.path("pointer").asString())
        .containsExactlyInAnyOrder("/relations/0/between/1", "/events/0/event");
  }

  @Test
  void all_timelines_are_listed_page_by_page() {
    var one = json(api.get(added())).path("id").asString();
    var other = json(api.get(added())).path("id").asString();
    var seen = new ArrayList<String>();
    var path = "/timelines?limit=1";
    while (!path.isEmpty()) {
      var page = api.get(path);
      json(page).path("timelines").forEach(line -> seen.add(line.path("id").asString()));
      path = header(page, "Link").replaceFirst("^</api/v1", "").replaceFirst(">.*", "");
    }

    assertThat(seen).contains(one, other).doesNotHaveDuplicates().isSorted();
  }

  @Test
  void a_timeline_is_published_corrected_and_withdrawn() {
    var path = added();
    var first = api.ask("POST", path + "/editions", "{}");
    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(json(first).path("occasion").asString()).isEqualTo("first");
    var address = json(first).path("address").asString().replaceFirst("^http://[^/]+", "");
    assertThat(new Http(port).get(address).body()).contains("Annexation");

    assertThat(api.ask("POST", path + "/editions", "{\"occasion\": \"correction\"}").statusCode())
        .isEqualTo(422);
    var corrected =
        api.ask(
            "POST",
            path + "/editions",
            "{\"occasion\": \"correction\", \"note\": {\"en\": \"It was the 18th\"}}");
    assertThat(corrected.statusCode()).isEqualTo(201);
    assertThat(api.get(header(corrected, "Location").substring("/api/v1".length())).body())
        .isEqualTo(corrected.body());

    assertThat(api.ask("DELETE", path + "/publication", "{}").statusCode()).isEqualTo(422);
    var withdrawn =
        api.ask("DELETE", path + "/publication", "{\"reason\": {\"en\": \"All of it was wrong\"}}");
    assertThat(withdrawn.statusCode()).isEqualTo(200);
    assertThat(new Http(port).get(address).body()).contains("All of it was wrong");
    assertThat(
            api.ask("DELETE", path + "/publication", "{\"reason\": {\"en\": \"Again\"}}")
                .statusCode())
        .isEqualTo(409);

    assertThat(json(api.get(path + "/editions")).path("editions").valueStream())
        .extracting(edition -> edition.path("occasion").asString())
        .containsExactly("withdrawal", "correction", "first");
    assertThat(api.get(path + "/editions/4").statusCode()).isEqualTo(404);
  }

  @Test
  void an_empty_timeline_is_not_published() {
    var empty =
        api.ask("POST", "/timelines", "{\"title\": {\"en\": \"E\"}, \"languages\": [\"en\"]}");
    var path = header(empty, "Location").substring("/api/v1".length());

    var answer = api.ask("POST", path + "/editions", "{}");

    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(json(answer).path("detail").asString()).contains("no events yet");
  }

  @Test
  void there_is_nothing_at_a_timeline_that_is_not_there() {
    for (var path : new String[] {"", "/editions", "/editions/1"}) {
      assertThat(api.get("/timelines/" + UUID.randomUUID() + path).statusCode()).isEqualTo(404);
    }
    assertThat(api.get("/timelines/%7B%7D").statusCode()).isEqualTo(404);
  }

  private String added() {
    return header(api.ask("POST", "/timelines", timeline("War", event)), "Location")
        .substring("/api/v1".length());
  }

  private static String timeline(String title, String event) {
    return """
        {"title": {"en": "%s"}, "languages": ["en"],
         "relations": [{"between": ["RUS", "UKR"], "start": {"value": -6}}],
         "events": [{"event": "%s"}]}
        """
        .formatted(title, event);
  }
}
