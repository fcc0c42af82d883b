package org.entente.web.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.core.publish.Content;
import org.entente.core.publish.Edition;
import org.entente.core.publish.Occasion;
import org.entente.core.publish.Publication;
import org.entente.core.text.Texts;
import org.entente.core.timeline.Timeline;
import org.entente.web.publish.EmbedCode.Way;
import org.junit.jupiter.api.Test;

final class EmbedCodeTest {

  private static final URI HERE = URI.create("https://news.example/e/0123456789abcdef/");

  private final Timeline timeline =
      Timeline.named("en", "Russia and its partners").withLanguages(List.of("en", "nl"));
  private final Edition edition =
      new Edition(
          timeline.publicId(),
          new Publication(timeline.id(), 3, 1, Instant.EPOCH, Occasion.UPDATE, Texts.NONE),
          new TreeMap<>(
              Map.of(
                  "index.html", Content.of(() -> ""),
                  "entente-embed.js", Content.of(() -> "one"),
                  "assets/ab/entente-timeline.js", Content.of(() -> "two"))));

  @Test
  void is_one_frame_that_needs_no_script() {
    assertThat(code(EmbedChoice.plain("en")))
        .isEqualTo(
            "<iframe src=\"https://news.example/e/0123456789abcdef/\""
                + " title=\"Russia and its partners\" width=\"100%\" height=\"720\""
                + " loading=\"lazy\" allow=\"\" frameborder=\"0\" style=\"border:0\"></iframe>");
  }

  @Test
  void a_growing_frame_names_a_script_that_never_changes_and_its_checksum() {
    assertThat(code(new EmbedChoice(Way.GROWING_FRAME, "en", false, Map.of())))
        .startsWith("<iframe data-entente src=\"https://news.example/e/0123456789abcdef/\"")
        .contains(
            "<script defer src=\"https://news.example/e/0123456789abcdef/v3/entente-embed.js\""
                + " integrity=\""
                + EmbedCode.Script.of(HERE, "one".getBytes(UTF_8)).integrity()
                + "\""
                + " crossorigin=\"anonymous\"></script>");
  }

  @Test
  void the_element_holds_an_image_that_leads_to_the_page() {
    assertThat(code(new EmbedChoice(Way.ELEMENT, "nl", true, Map.of("theme", "dark"))))
        .contains(
            "src=\"https://news.example/e/0123456789abcdef/v3/assets/ab/entente-timeline.js\"")
        .contains(
            "<entente-timeline src=\"https://news.example/e/0123456789abcdef/v3/data.nl.json\"")
        .contains("theme=\"dark\" headline>")
        .contains("<a href=\"https://news.example/e/0123456789abcdef/v3/nl.html#theme=dark\">")
        .contains("<img src=\"https://news.example/e/0123456789abcdef/v3/image.nl.png\" alt=\"");
  }

  @Test
  void what_is_chosen_stands_in_the_address() {
    var choice =
        new EmbedChoice(
            Way.ADDRESS,
            "nl",
            true,
            Map.of("view", "story", "period", "2022-01-01_2022-12-31", "focus", ""));

    assertThat(code(choice)).isEqualTo(HERE + "v3/nl.html#period=2022-01-01_2022-12-31&view=story");
    assertThat(code(choice.with("view", "").with("period", ""))).isEqualTo(HERE + "v3/nl.html");
  }

  @Test
  void no_code_holds_a_script_inside_itself_and_no_title_breaks_out_of_its_attribute() {
    for (var way : Way.values()) {
      var code =
          new EmbedChoice(way, "en", false, Map.of())
              .code(
                  HERE,
                  timeline.withHead(
                      Texts.of("en", "\"><script>alert('1')</script> & more"), Texts.NONE),
                  edition);
      assertThat(code.replaceAll("<script defer [^>]*></script>", "")).doesNotContain("<script");
      if (way != Way.ADDRESS) {
        assertThat(code)
            .contains("&quot;&gt;&lt;script&gt;alert(")
            .contains("&lt;/script&gt; &amp; more");
      }
    }
  }

  private String code(EmbedChoice choice) {
    return choice.code(HERE, timeline, edition);
  }
}
