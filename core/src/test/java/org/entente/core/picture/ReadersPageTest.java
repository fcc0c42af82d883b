package org.entente.core.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.entente.core.publish.Occasion;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

final class ReadersPageTest {

  private static final LocalDate DAY = LocalDate.of(2023, 1, 16);

  private final Picture picture = Picture.of(RussiasPartners.timeline(), "en");
  private final String page =
      ReadersPage.html(
          picture,
          new ReadersPage.Edition(3, DAY),
          new ReadersPage.Place("", "assets/1a2b/", "image.png"),
          Map.of("nl", "nl.html"));

  @Test
  void it_is_a_whole_page_in_the_readers_language() {
    assertThat(page)
        .startsWith("<!doctype html>\n<html lang=\"en\" dir=\"ltr\"")
        .contains("<h1>How Russia’s partners drew back</h1>")
        .contains("<link rel=\"stylesheet\" href=\"assets/1a2b/timeline.css\">")
        .contains("content=\"width=device-width, initial-scale=1\"")
        .contains("<a href=\"nl.html\" hreflang=\"nl\" lang=\"nl\">Nederlands</a>")
        .contains("Edition 3, <time datetime=\"2023-01-16\">16 January 2023</time>");
  }

  @Test
  void outside_its_folder_it_finds_all_that_is_inside() {
    var front =
        ReadersPage.html(
            picture,
            new ReadersPage.Edition(3, DAY),
            new ReadersPage.Place("v3/", "assets/1a2b/", "image.png"),
            Map.of("nl", "nl.html"));

    assertThat(front)
        .contains("src=\"v3/assets/1a2b/entente-timeline.js\"")
        .contains("href=\"v3/flags/ru.svg\"")
        .contains("base=\"v3/\"")
        .contains("<a href=\"nl.html\"")
        .doesNotContain("\"assets/", "\"flags/ru.svg\" x=");
  }

  @Test
  void in_arabic_names_in_latin_letters_do_not_turn_the_arrow_between_them_round() {
    var arabic =
        ReadersPage.html(
            Picture.of(RussiasPartners.timeline(), "ar"),
            new ReadersPage.Edition(3, DAY),
            new ReadersPage.Place("", "assets/1a2b/", "image.png"),
            Map.of());

    assertThat(arabic)
        .contains("dir=\"rtl\"")
        .contains("<p class=\"ent-who\">\u2068Armenia\u2069 ← \u2068Russia\u2069");
  }

  @Test
  void images_stand_with_the_event_and_take_their_room_before_they_are_there() {
    var large = "images/" + "a1".repeat(32) + ".jpg";
    var small = "images/" + "a1".repeat(32) + "-640.jpg";
    assertThat(page)
        .contains(
            "<figure class=\"ent-image\"><img src=\"%s\" srcset=\"%s 640w, %s 1200w\""
                    .formatted(small, small, large)
                + " sizes=\"min(480px, 100vw)\" alt=\"An empty parade ground\" width=\"1200\""
                + " height=\"800\" loading=\"lazy\"><figcaption>Where the exercise would have been"
                + " <span class=\"ent-credit\"><a href=\"https://example.org/photo?a=1&amp;b=2\"")
        .contains(">Photo: &lt;Somebody&gt; &amp; Sons</a></span></figcaption></figure>")
        .contains("alt=\"\" width=\"400\" height=\"300\" loading=\"lazy\"></figure>");
  }

  @Test
  void it_opens_from_disk_where_browsers_refuse_modules() {
    assertThat(page)
        .contains("<script defer=\"\" src=\"assets/1a2b/entente-timeline.js\"></script>")
        .doesNotContain("type=\"module\"");
  }

  @Test
  void every_event_stands_in_it_once_in_order_of_time() {
    var ids = Pattern.compile("id=\"event-([^\"]+)\"").matcher(page).results().map(m -> m.group(1));

    assertThat(ids)
        .containsExactlyElementsOf(picture.events().stream().map(PictureEvent::id).toList());
    assertThat(page).contains("<time datetime=\"2022-02-24\">since 24 February 2022</time>");
    assertThat(page).contains("<time datetime=\"2022-12\">December 2022</time>");
  }

  @Test
  void an_event_says_who_did_what_to_which_relation_and_on_what_grounds() {
    var armenia = page.substring(page.indexOf("Armenia cancels a CSTO exercise on its soil</h2>"));

    assertThat(armenia)
        .contains("<p class=\"ent-who\">Armenia → Russia · absent: China</p>")
        .contains("<span class=\"ent-relation\">Russia – Armenia</span>: <strong class=\"apart\">")
        .contains("(threatens to reduce military cooperation)")
        .contains("<p lang=\"nl\">“Deze oefeningen vinden niet plaats.”</p>")
        .contains("rel=\"noopener nofollow\"")
        .contains("href=\"https://news.example/story?id=1&amp;part=2\"");
  }

  @Test
  void what_an_effect_changed_is_printed_with_one_decimal() {
    assertThat(page).contains("<span class=\"ent-change\">, −6.0 → −6.9</span>");
  }

  @Test
  void nothing_in_it_runs_or_styles_by_itself() {
    assertThat(page).doesNotContain("<style", "style=\"", "onclick", "javascript:");
    assertThat(Pattern.compile("<script defer=\"\" src=").matcher(page).results()).hasSize(1);
    assertThat(Pattern.compile("<script").matcher(page).results()).hasSize(2);
  }

  @Test
  void texts_cannot_become_markup() {
    assertThat(page).contains("The ministry &amp; the &lt;alliance&gt; disagree.");
  }

  @Test
  void it_is_well_formed_once_void_elements_are_closed() throws Exception {
    var xml =
        page.replace("<!doctype html>", "").replaceAll("<(meta|link|img)([^>]*)>", "<$1$2></$1>");

    var document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(xml)));

    assertThat(document.getElementsByTagName("svg").getLength()).isGreaterThan(2);
    assertThat(ids(page)).doesNotHaveDuplicates();
  }

  @Test
  void the_weights_of_all_kinds_are_printed() {
    assertThat(page).contains("<th scope=\"row\">Attack, invasion, occupation</th><td>−9.5</td>");
    assertThat(page).contains("<th scope=\"row\">Call</th><td>+1.5</td>");
  }

  @Test
  void it_speaks_dutch() {
    var dutch =
        ReadersPage.html(
            Picture.of(RussiasPartners.timeline(), "nl"),
            new ReadersPage.Edition(1, DAY),
            new ReadersPage.Place("", "", "image.png"),
            Map.of());

    assertThat(dutch)
        .contains("<html lang=\"nl\"")
        .contains("Editie 1, <time datetime=\"2023-01-16\">16 januari 2023</time>")
        .contains("drijft uiteen");
  }

  private static List<String> ids(String markup) {
    return Pattern.compile(" id=\"([^\"]+)\"")
        .matcher(markup)
        .results()
        .map(match -> match.group(1))
        .toList();
  }

  @Test
  void the_framed_page_is_kept_out_of_search_and_names_the_one_to_find() {
    var framed = page(false, List.of(told(3, Occasion.UPDATE, "")));

    assertThat(framed)
        .contains("<meta name=\"robots\" content=\"noindex\">")
        .contains("<link rel=\"canonical\" href=\"https://news.example/e/1/timeline.html\">")
        .contains(
            "<link rel=\"alternate\" type=\"application/json+oembed\""
                + " href=\"https://news.example/oembed?url=x\"")
        .doesNotContain("og:title", "ld+json", "ent-editions");
  }

  @Test
  void the_permalink_brings_a_card_and_says_what_it_is_to_machines() {
    var shared =
        page(
            true,
            List.of(
                told(3, Occasion.CORRECTION, "It was in May, not in </script> June."),
                told(2, Occasion.NEW_EVENTS, ""),
                told(1, Occasion.FIRST, "")));

    assertThat(shared)
        .contains("<meta property=\"og:title\" content=\"How Russia’s partners drew back\">")
        .contains("<meta property=\"og:image\" content=\"https://news.example/e/1/card.png\">")
        .contains("<meta property=\"og:image:width\" content=\"1200\">")
        .doesNotContain("noindex");
    var json =
        shared.substring(
            shared.indexOf("ld+json\">") + "ld+json\">".length(),
            shared.indexOf("</script>", shared.indexOf("ld+json")));
    var data = new tools.jackson.databind.json.JsonMapper().readTree(json);
    assertThat(data.get("temporalCoverage").asString()).startsWith("2022-02-04/");
    assertThat(data.get("isBasedOn").size()).isPositive();
    assertThat(data.get("correction").get(0).get("text").asString())
        .isEqualTo("It was in May, not in </script> June.");
    assertThat(data.get("version").asInt()).isEqualTo(3);
  }

  @Test
  void a_correction_is_told_in_the_page_with_its_day_and_editions_on_the_permalink() {
    var editions =
        List.of(
            told(3, Occasion.CORRECTION, "It was in May."),
            told(2, Occasion.NEW_EVENTS, ""),
            told(1, Occasion.FIRST, ""));

    assertThat(page(false, editions))
        .contains("<p class=\"ent-correction\">Corrected 16 January 2023: It was in May.</p>");
    assertThat(page(true, editions))
        .contains("<h2>Editions</h2>")
        .contains("<a href=\"v2/\">Edition 2, 16 January 2023</a> · New events")
        .contains("<a href=\"v1/\">Edition 1, 16 January 2023</a> · First edition");
  }

  @Test
  void where_its_address_is_known_the_page_says_how_to_embed_it() {
    assertThat(page(true, List.of()))
        .contains("<summary>Embed</summary>")
        .contains(
            "&lt;iframe src=&quot;https://news.example/e/1/&quot; title=&quot;How Russia’s partners");
    assertThat(page(false, List.of())).contains("<summary>Embed</summary>");
  }

  private String page(boolean permalink, List<Told> editions) {
    var here = java.net.URI.create("https://news.example/e/1/");
    return ReadersPage.html(
        picture,
        new ReadersPage.Edition(
            3,
            DAY,
            editions,
            new PageAddresses(
                here,
                here.resolve("timeline.html"),
                here.resolve("card.png"),
                java.net.URI.create("https://news.example/oembed?url=x")),
            permalink),
        new ReadersPage.Place("v3/", "assets/1a2b/", "image.png"),
        Map.of());
  }

  private static Told told(int number, Occasion occasion, String note) {
    return new Told(number, DAY, occasion, note, null);
  }
}
