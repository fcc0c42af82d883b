package org.entente.web.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.web.support.Http.header;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.entente.core.publish.PublishTimeline;
import org.entente.core.text.Texts;
import org.entente.core.timeline.FullTimeline;
import org.entente.core.timeline.TimelineImport;
import org.entente.web.support.EntenteTest;
import org.entente.web.support.Http;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What editors that embed by address are told, and what stands in a withdrawn timeline's place. */
@EntenteTest
final class OEmbedTest {

  @Autowired TimelineImport imports;
  @Autowired PublishTimeline publishing;
  @LocalServerPort int port;

  private final FullTimeline full = PublishedTimeline.copy(3);
  private String page;

  @BeforeEach
  void publish() {
    imports.add(full, List.of());
    publishing.publish(full.timeline().id());
    page = "http://localhost:" + port + "/e/" + full.timeline().publicId() + "/";
  }

  @Test
  void all_fields_are_there_and_none_holds_markup_but_html() {
    var answer = ask(page, "");

    assertThat(header(answer, "Content-Type")).isEqualTo("application/json");
    assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo("*");
    var told = json(answer);
    assertThat(told.get("version").asString()).isEqualTo("1.0");
    assertThat(told.get("type").asString()).isEqualTo("rich");
    assertThat(told.get("title").asString()).isEqualTo("Russia and its partners");
    assertThat(told.get("provider_url").asString()).isEqualTo("http://localhost:" + port + "/");
    assertThat(told.get("author_name").asString()).isEqualTo("The Daily Example");
    assertThat(told.get("author_url").asString()).isEqualTo("https://daily.example/");
    assertThat(told.get("width").asInt()).isEqualTo(600);
    assertThat(told.get("height").asInt()).isEqualTo(640);
    assertThat(told.get("thumbnail_width").asInt()).isEqualTo(1200);
    assertThat(told.get("thumbnail_height").asInt()).isEqualTo(630);
    var thumbnail = told.get("thumbnail_url").asString();
    assertThat(new Http(port).get(thumbnail.replaceFirst("http://[^/]+", "")).statusCode())
        .isEqualTo(200);
    assertThat(told.get("html").asString())
        .startsWith("<blockquote><a href=\"" + page + "\">Russia and its partners</a></blockquote>")
        .contains("<iframe src=\"" + page + "\"", "width=\"600\" height=\"640\"")
        .doesNotContain("<script");
  }

  @Test
  void room_is_kept_to_also_by_the_thumbnail() {
    var told = json(ask(page, "&maxwidth=320&maxheight=400&unknown=1"));

    assertThat(told.get("width").asInt()).isEqualTo(320);
    assertThat(told.get("height").asInt()).isEqualTo(400);
    assertThat(told.get("html").asString()).contains("width=\"320\" height=\"400\"");
    assertThat(told.has("thumbnail_url")).isFalse();
    assertThat(told.has("thumbnail_width")).isFalse();
  }

  @Test
  void each_language_and_edition_has_its_own_answer_and_the_permalink_that_of_its_page() {
    assertThat(json(ask(page + "nl.html", "")).get("title").asString())
        .isEqualTo("Rusland en zijn partners");
    assertThat(json(ask(page + "v1/", "")).get("html").asString()).contains(page + "v1/\"");
    assertThat(json(ask(page + "timeline.nl.html#event=1", "")).get("html").asString())
        .contains(page + "nl.html\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://elsewhere.example/e/0123456789abcdef/",
        "/e/0123456789abcdef/",
        "/e/%ID%/nope.html",
        "/e/%ID%/v7/",
        "/e/%ID%/../%ID%/",
        "/editor",
        "nonsense"
      })
  void an_unknown_page_is_not_found(String url) {
    var address =
        (url.startsWith("/") ? "http://localhost:" + port : "")
            + url.replace("%ID%", full.timeline().publicId().value());
    assertThat(ask(address, "").statusCode()).isEqualTo(404);
  }

  @Test
  void without_an_address_nothing_is_found_and_xml_is_not_spoken() {
    assertThat(new Http(port).get("/oembed").statusCode()).isEqualTo(404);
    assertThat(ask(page, "&format=xml").statusCode()).isEqualTo(501);
  }

  @Test
  void pages_say_where_to_ask() {
    var link = header(new Http(port).get("/e/" + full.timeline().publicId() + "/"), "Link");
    assertThat(link).endsWith("; rel=\"alternate\"; type=\"application/json+oembed\"");
    var address = link.substring(link.indexOf("http"), link.indexOf('>'));
    var told = json(new Http(port).get(address.replaceFirst("http://[^/]+", "")));
    assertThat(told.get("html").asString()).contains(page);
  }

  @Test
  void a_withdrawn_timeline_says_why_at_all_its_addresses_and_is_not_embedded_any_more() {
    var http = new Http(port);
    var path = "/e/" + full.timeline().publicId() + "/";
    publishing.withdraw(full.timeline().id(), Texts.of("en", "The <b>court</b> forbade it."));

    for (var address :
        new String[] {path, path + "v1/", path + "timeline.html", path + "nl.html"}) {
      var answer = http.get(address);
      assertThat(answer.statusCode()).as(address).isEqualTo(410);
      assertThat(answer.body())
          .contains("The &lt;b&gt;court&lt;/b&gt; forbade it.", "noindex")
          .doesNotContain("<script", "Beijing");
      assertThat(header(answer, "Cache-Control")).contains("max-age=60");
    }
    assertThat(http.get(path + "image.png").statusCode()).isEqualTo(200);
    assertThat(http.get(path + "v1/data.json").statusCode()).isEqualTo(404);
    assertThat(ask(page, "").statusCode()).isEqualTo(401);

    publishing.publish(full.timeline().id());
    assertThat(http.get(path).statusCode()).isEqualTo(200);
  }

  private HttpResponse<String> ask(String url, String more) {
    return new Http(port)
        .get("/oembed?url=" + URLEncoder.encode(url, StandardCharsets.UTF_8) + more);
  }

  private static JsonNode json(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return new JsonMapper().readTree(answer.body());
  }
}
