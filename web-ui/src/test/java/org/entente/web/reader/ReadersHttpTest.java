package org.entente.web.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.web.support.Http.header;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import org.entente.core.publish.Content;
import org.entente.core.publish.Edition;
import org.entente.core.publish.Editions;
import org.entente.core.publish.Occasion;
import org.entente.core.publish.Publication;
import org.entente.core.text.Texts;
import org.entente.core.timeline.PublicId;
import org.entente.core.timeline.TimelineId;
import org.entente.web.support.EntenteTest;
import org.entente.web.support.Http;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What readers' browsers, and caches before them, are told. */
@EntenteTest
final class ReadersHttpTest {

  private final PublicId timeline = PublicId.random();
  private final String address = "/e/" + timeline + "/";

  @Autowired Editions editions;
  @LocalServerPort int port;

  @Value("${entente.public-port}")
  int publicPort;

  @BeforeEach
  void publish_twice() {
    show(1, "first");
    show(2, "second");
  }

  @Test
  void the_plain_address_shows_the_current_edition_and_is_asked_again_after_a_minute() {
    var answer = get(address);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).startsWith("<p>second");
    assertThat(header(answer, "Content-Type")).isEqualTo("text/html;charset=UTF-8");
    assertThat(header(answer, "Cache-Control"))
        .contains("max-age=60", "stale-while-revalidate=600")
        .doesNotContain("no-store", "private");
  }

  @Test
  void a_numbered_edition_stays_and_may_be_kept_for_ever() {
    var answer = get(address + "v1/");

    assertThat(answer.body()).startsWith("<p>first");
    assertThat(header(answer, "Cache-Control")).contains("max-age=31536000", "immutable");
    assertThat(get(address + "v1/nl.html").body()).startsWith("<p>eerste first");
  }

  @Test
  void a_page_that_is_still_open_finds_its_own_script_after_the_next_edition() {
    assertThat(get(address).body()).contains("v2/assets/second/a.js");
    assertThat(get(address + "v2/assets/second/a.js").statusCode()).isEqualTo(200);
    var old = get(address + "v1/assets/first/a.js");
    assertThat(old.body()).startsWith("// first");
    assertThat(header(old, "Cache-Control")).contains("immutable");
    assertThat(header(old, "Content-Type")).isEqualTo("text/javascript;charset=UTF-8");
  }

  @Test
  void the_files_of_other_languages_are_those_of_the_current_edition_alone() {
    assertThat(get(address + "nl.html").statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "v1/", "v1/assets/first/a.js", "no-such-file"})
  void sets_no_cookie_and_may_be_framed_and_read_by_anybody(String path) {
    var answer = get(address + path, "Origin", "https://news.example");

    assertThat(header(answer, "Set-Cookie")).isEmpty();
    assertThat(header(answer, "X-Frame-Options")).isEmpty();
    assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo("*");
    assertThat(header(answer, "Access-Control-Allow-Credentials")).isEmpty();
    assertThat(header(answer, "Cross-Origin-Resource-Policy")).isEqualTo("cross-origin");
    assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(header(answer, "Referrer-Policy")).isEqualTo("strict-origin-when-cross-origin");
    assertThat(header(answer, "Vary").toLowerCase()).doesNotContain("origin", "cookie");
    assertThat(header(answer, "Content-Security-Policy"))
        .isEqualTo(
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                + " font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'");
  }

  @Test
  void what_has_not_changed_is_not_sent_again() {
    var tag = header(get(address), "ETag");
    assertThat(tag).isNotEmpty();

    var again = get(address, "If-None-Match", tag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();

    show(3, "third");
    assertThat(get(address, "If-None-Match", tag).statusCode()).isEqualTo(200);
  }

  @Test
  void head_tells_the_same_without_the_body() {
    var head = new Http(port).ask("HEAD", address);

    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(header(head, "ETag")).isEqualTo(header(get(address), "ETag"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "gzip, deflate, br, zstd | br | page in Brotli",
        "gzip | gzip | page in gzip",
        "gzip;q=0.5, br;q=0 | gzip | page in gzip",
        "identity | '' | <p>second"
      })
  void text_is_sent_in_the_smallest_form_that_one_can_read(
      String taken, String encoding, String body) {
    for (var path : List.of(address, address + "v2/")) {
      var answer = get(path, "Accept-Encoding", taken);

      assertThat(header(answer, "Content-Encoding")).isEqualTo(encoding);
      assertThat(answer.body()).startsWith(body);
      assertThat(header(answer, "Content-Type")).isEqualTo("text/html;charset=UTF-8");
      assertThat(header(answer, "Vary")).contains("Accept-Encoding");
      var again = get(path, "Accept-Encoding", taken, "If-None-Match", header(answer, "ETag"));
      assertThat(again.statusCode()).isEqualTo(304);
    }
  }

  @Test
  void each_form_has_a_tag_of_its_own() {
    assertThat(header(get(address, "Accept-Encoding", "br"), "ETag"))
        .startsWith("\"")
        .isNotEqualTo(header(get(address, "Accept-Encoding", "gzip"), "ETag"))
        .isNotEqualTo(header(get(address), "ETag"));
  }

  @Test
  void a_part_of_another_edition_than_the_one_begun_is_not_sent() {
    var whole = get(address + "v1/");
    var part = get(address + "v1/", "Range", "bytes=3-7", "If-Range", header(whole, "ETag"));
    assertThat(part.body()).isEqualTo("first");
    assertThat(header(part, "Content-Range")).startsWith("bytes 3-7/");

    var other = get(address + "v2/", "Range", "bytes=3-7", "If-Range", header(whole, "ETag"));
    assertThat(other.statusCode()).isEqualTo(200);
    assertThat(other.body()).startsWith("<p>second");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/login",
        "/preview/0123456789abcdef",
        "/VAADIN/build/x",
        "/editor/editor.css"
      })
  void on_readers_own_port_there_is_no_editor(String path) {
    var answer = new Http(publicPort).get(path);

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).isEmpty();
    assertThat(header(answer, "Set-Cookie")).isEmpty();
  }

  @Test
  void on_readers_own_port_stands_the_same_page() {
    assertThat(new Http(publicPort).get(address).body()).isEqualTo(get(address).body());
  }

  @Test
  void a_part_is_sent_as_it_is() {
    var part = get(address, "Range", "bytes=3-8", "Accept-Encoding", "gzip");

    assertThat(part.statusCode()).isEqualTo(206);
    assertThat(header(part, "Content-Encoding")).isEmpty();
    assertThat(part.body()).isEqualTo("second");
  }

  @Test
  void the_address_without_a_slash_leads_to_the_one_with() {
    var answer = get("/e/" + timeline);

    assertThat(answer.statusCode()).isEqualTo(308);
    assertThat(header(answer, "Location")).endsWith(address);
    assertThat(get("/e/" + PublicId.random()).statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/e",
        "/e/",
        "/e/nobody",
        "/e/nobody/",
        "/e/0000000000000000/",
        "/e/ZZZZZZZZZZZZZZZZ/index.html",
        "/e/%TIMELINE%/nope",
        "/e/%TIMELINE%/v3/",
        "/e/%TIMELINE%/v0/",
        "/e/%TIMELINE%/v99999999999/",
        "/e/%TIMELINE%/v1",
        "/e/%TIMELINE%/current",
        "/e/%TIMELINE%/assets/",
        "/e/%TIMELINE%/assets/second",
        "/e/%TIMELINE%/VAADIN/build/x.js"
      })
  void where_nothing_is_a_plain_page_says_so(String path) {
    var answer = get(path.replace("%TIMELINE%", timeline.value()));

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("There is no timeline at this address").hasSizeLessThan(500);
    assertThat(header(answer, "Set-Cookie")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "..%2fcurrent",
        "%2e%2e/current",
        "v1/..%2f..%2fcurrent",
        "v1/%2e%2e%2f%2e%2e%2fcurrent",
        "v1/..%5c..%5ccurrent",
        "v1/%00",
        "assets/..;/current",
        "v1//index.html"
      })
  void no_path_leads_out_of_an_edition(String path) {
    var answer = get(address + path);

    assertThat(answer.statusCode()).isIn(400, 404);
    assertThat(answer.body().strip()).isNotEqualTo("2");
    assertThat(header(answer, "Set-Cookie")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH"})
  void nothing_can_be_sent(String method) {
    var answer = new Http(port).ask(method, address);

    assertThat(answer.statusCode()).isIn(404, 405);
    assertThat(header(answer, "Set-Cookie")).isEmpty();
  }

  private HttpResponse<String> get(String path, String... headers) {
    return new Http(port).get(path, headers);
  }

  private void show(int number, String word) {
    var files = new TreeMap<String, Content>();
    files.put("index.html", Content.of(() -> "<p>" + word + " ".repeat(3_000)));
    files.put(
        "front/index.html",
        Content.of(
            () -> "<p>" + word + " ".repeat(3_000) + "v" + number + "/assets/" + word + "/a.js"));
    files.put("front/index.html.br", Content.of(() -> "page in Brotli"));
    files.put("front/index.html.gz", Content.of(() -> "page in gzip"));
    files.put("index.html.br", Content.of(() -> "page in Brotli"));
    files.put("index.html.gz", Content.of(() -> "page in gzip"));
    files.put("assets/" + word + "/a.js", Content.of(() -> "// " + word));
    if (number == 1) {
      files.put("nl.html", Content.of(() -> "<p>eerste " + word));
    }
    editions.show(
        new Edition(
            timeline,
            new Publication(
                TimelineId.random(),
                number,
                1,
                Instant.parse("2026-01-02T03:04:05Z"),
                Occasion.UPDATE,
                Texts.NONE),
            files));
  }
}
