package org.entente.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.web.api.Documented.json;
import static org.entente.web.support.Http.header;

import java.net.http.HttpResponse;
import java.util.UUID;
import org.entente.core.account.AccessTokens;
import org.entente.core.account.Accounts;
import org.entente.web.support.EntenteTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Taking in files over HTTP. */
@EntenteTest
final class ImportsApiTest {

  @LocalServerPort int port;
  @Autowired Accounts accounts;
  @Autowired AccessTokens tokens;

  private final String word = "imported" + UUID.randomUUID().toString().substring(0, 8);
  private Documented api;

  @BeforeEach
  void a_program_has_a_token() {
    api = Documented.with(port, new ProgramsTokens(accounts, tokens).secret());
  }

  @Test
  void a_file_is_shown_first_and_nothing_is_stored() {
    var answer = csv("?into=archive", "Date,Title\n24 feb 2022,%s Russia\n31 feb 2022,B\n");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(json(answer).path("stored").asBoolean()).isFalse();
    var rows = json(answer).path("rows");
    assertThat(rows.get(0).path("event").path("date").asString()).isEqualTo("2022-02-24");
    assertThat(rows.get(0).path("proposals").get(0).path("actor").asString()).isEqualTo("RUS");
    assertThat(rows.get(0).path("event").has("participations")).isTrue();
    assertThat(rows.get(0).path("event").path("participations").size()).isZero();
    assertThat(rows.get(1).path("problems").get(0).asString()).contains("31");
    assertThat(found()).isZero();
  }

  @Test
  void a_file_with_faulty_rows_is_stored_only_without_them_and_only_on_request() {
    var file = "Date,Title\n24 feb 2022,%s\n31 feb 2022,B\n";

    var refused = csv("?into=archive&preview=false", file);
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(json(refused).path("errors").get(0).path("place").asString()).isEqualTo("Row 3");
    assertThat(found()).isZero();

    var stored = csv("?into=archive&preview=false&faulty=leave-out", file);
    assertThat(stored.statusCode()).isEqualTo(200);
    assertThat(json(stored).path("events").asInt()).isEqualTo(1);
    assertThat(found()).isEqualTo(1);

    var again = csv("?into=archive", file);
    assertThat(json(again).path("rows").get(0).path("standing").asString()).isEqualTo("unchanged");
  }

  @Test
  void what_is_ambiguous_is_asked_and_then_counts() {
    var file = "Date,Title\n4/3/2022,%s\n";

    var asked = csv("?into=archive&preview=false", file);
    assertThat(asked.statusCode()).isEqualTo(422);
    assertThat(asked.body()).contains("days=first");

    csv("?into=archive&preview=false&days=second", file);
    assertThat(api.get("/events?q=" + word).body()).contains("2022-04-03");
  }

  @Test
  void columns_that_nobody_could_recognise_are_named_in_the_request() {
    var file = "Wanneer het was;Wat er was;Waar het staat\n24-2-2022;%s;https://example.org/a\n";

    var shown = json(csv("?into=archive", file));
    assertThat(shown.path("columns").get(0).path("heading").asString())
        .isEqualTo("Wanneer het was");
    assertThat(shown.path("columns").get(2).path("sample").asString())
        .isEqualTo("https://example.org/a");
    assertThat(shown.path("questions").toString()).contains("columns=");

    var stored = csv("?into=archive&preview=false&columns=date,title:nl,source-address", file);
    assertThat(stored.statusCode()).isEqualTo(200);
    assertThat(json(stored).path("columns").get(1).path("use").asString()).isEqualTo("title:nl");
    var event = json(api.get("/events?q=" + word)).path("events").get(0);
    assertThat(event.path("date").asString()).isEqualTo("2022-02-24");
    assertThat(event.at("/title/nl").asString()).isEqualTo(word);
    assertThat(event.at("/sources/0/address").asString()).isEqualTo("https://example.org/a");
  }

  @Test
  void uses_of_other_columns_than_the_file_has_are_refused_in_words() {
    var few = csv("?into=archive&columns=date", "Date,Title\n2022,%s\n");
    assertThat(few.statusCode()).isEqualTo(422);
    assertThat(json(few).path("detail").asString())
        .isEqualTo("The file has 2 columns, and “columns” names 1");
    var unknown = csv("?into=archive&columns=date,subject", "Date,Title\n2022,%s\n");
    assertThat(json(unknown).path("detail").asString()).contains("title").contains("not “subject”");
  }

  @Test
  void a_file_becomes_a_new_timeline() {
    var stored =
        csv(
            "?into=new-timeline&preview=false&title=Ours&proposals=accept",
            "Date,Title\n2022,%s Russia attacks Ukraine\n");

    assertThat(stored.statusCode()).isEqualTo(201);
    var timeline = api.get(header(stored, "Location").substring("/api/v1".length()));
    assertThat(json(timeline).at("/title/en").asString()).isEqualTo("Ours");
    assertThat(json(timeline).path("events").size()).isEqualTo(1);
    assertThat(api.get("/events?q=" + word + "&actor=RUS&actor=UKR").body()).contains(word);
  }

  @Test
  void a_file_comes_onto_a_timeline_that_is_there() {
    var added =
        api.ask("POST", "/timelines", "{\"title\": {\"en\": \"T\"}, \"languages\": [\"en\"]}");
    var id = json(added).path("id").asString();

    assertThat(csv("?into=" + id + "&preview=false", "Date,Title\n2022,%s\n").statusCode())
        .isEqualTo(200);
    assertThat(json(api.get("/timelines/" + id)).path("events").size()).isEqualTo(1);
  }

  @Test
  void a_form_may_bring_the_file() {
    var form =
        """
        --cut\r
        Content-Disposition: form-data; name="file"; filename="events.csv"\r
        Content-Type: text/csv\r
        \r
        Date,Title
        2022,%s
        \r
        --cut--\r
        """
            .formatted(word);

    var answer =
        api.ask(
            "POST",
            "/imports?into=archive&preview=false",
            form,
            "Content-Type",
            "multipart/form-data; boundary=cut");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(found()).isEqualTo(1);
  }

  @Test
  void what_is_too_large_or_no_such_file_is_refused_in_words() {
    var large =
        api.ask(
            "POST", "/imports?into=archive", "x".repeat(10_000_001), "Content-Type", "text/csv");
    assertThat(large.statusCode()).isEqualTo(413);
    assertThat(csv("?into=archive", "\0\1\2").statusCode()).isEqualTo(422);
    assertThat(
            api.ask(
                    "POST",
                    "/imports?into=archive",
                    "x",
                    "Content-Type",
                    "application/x-www-form-urlencoded")
                .statusCode())
        .isEqualTo(415);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "?into=archive&preview=no",
        "?into=archive&faulty=x",
        "?into=archive&days=3",
        "?into=archive&proposals=x",
        "?into=archive&language=English",
        "?into=archive&century=18",
        "?into=archive&columns=date:nl,title",
        "?into=archive&columns="
      })
  void what_is_asked_wrongly_is_refused_in_words(String query) {
    var answer = csv(query, "Date,Title\n2022,%s\n");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(json(answer).path("detail").asString()).isNotBlank();
  }

  private int found() {
    return json(api.get("/events?q=" + word)).path("events").size();
  }

  private HttpResponse<String> csv(String query, String file) {
    return api.ask(
        "POST", "/imports" + query, file.replace("%s", word), "Content-Type", "text/csv");
  }
}
