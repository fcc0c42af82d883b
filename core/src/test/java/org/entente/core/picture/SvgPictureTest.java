package org.entente.core.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.entente.core.exchange.Demonstration;
import org.entente.core.timeline.FullTimeline;
import org.entente.core.timeline.ReadersView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/**
 * Drawings are compared with those in {@code golden/svg}. When one changed on purpose, look at the
 * {@code -changed.svg} that the failing run wrote beside it, and put it in its place.
 */
final class SvgPictureTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden/svg");

  private final Picture picture = Picture.of(RussiasPartners.timeline(), "en");

  @ParameterizedTest
  @CsvSource({"wide, 1068, en", "narrow, 358, en", "narrow-dutch, 358, nl"})
  void the_picture_is_drawn_as_it_was_looked_at(String name, int width, String language)
      throws IOException {
    compare(name, SvgPicture.draw(Picture.of(RussiasPartners.timeline(), language), width));
  }

  @Test
  void the_countries_are_drawn_as_they_were_looked_at() throws IOException {
    compare("countries", SvgPicture.draw(countries(), 1068));
    compare("countries-narrow", SvgPicture.draw(countries(), 358));
    compare("countries-thumbnail", SvgPicture.thumbnail(countries(), 200, 80));
  }

  private static Picture countries() {
    var full = Demonstration.timeline();
    var look = full.timeline().look().showing(ReadersView.COUNTRIES, Set.of());
    return Picture.of(
        new FullTimeline(full.timeline().withLook(look), full.events(), full.actors()), "en");
  }

  @Test
  void the_thumbnail_is_drawn_as_it_was_looked_at() throws IOException {
    compare("thumbnail", SvgPicture.thumbnail(picture, 200, 80));
  }

  @ParameterizedTest
  @ValueSource(ints = {288, 358, 639, 640, 760, 1068, 1600})
  void every_text_stands_inside_the_picture(int width) throws Exception {
    var texts = parsed(SvgPicture.draw(picture, width)).getElementsByTagName("text");

    assertThat(texts.getLength()).isGreaterThan(10);
    for (int i = 0; i < texts.getLength(); i++) {
      var text = (Element) texts.item(i);
      assertThat(Double.parseDouble(text.getAttribute("x"))).isBetween(0.0, (double) width);
    }
  }

  @Test
  void ids_differ_between_drawings_of_different_widths() {
    assertThat(SvgPicture.draw(picture, 340)).contains("id=\"ent-picture-340-title\"");
    assertThat(SvgPicture.draw(picture, 840)).contains("id=\"ent-picture-840-title\"");
  }

  @Test
  void flags_stand_where_the_page_says_or_not_at_all() throws Exception {
    var elsewhere = SvgPicture.draw(picture, 800, flag -> "https://cdn.example/" + flag);
    var without = parsed(SvgPicture.draw(picture, 800, flag -> ""));

    assertThat(elsewhere).contains("href=\"https://cdn.example/flags/ua.svg\"");
    assertThat(without.getElementsByTagName("image").getLength()).isZero();
  }

  @Test
  void every_event_of_the_window_is_a_marker_or_counted_in_a_badge() throws Exception {
    var narrow = parsed(SvgPicture.draw(picture, 358)).getElementsByTagName("g");
    var counts = new ArrayList<Integer>();
    for (int i = 0; i < narrow.getLength(); i++) {
      var group = (Element) narrow.item(i);
      if (group.getAttribute("class").startsWith("ent-marker")) {
        var badge = group.getElementsByTagName("text");
        counts.add(badge.getLength() == 0 ? 1 : Integer.parseInt(badge.item(0).getTextContent()));
      }
    }

    assertThat(counts.stream().mapToInt(Integer::intValue).sum()).isEqualTo(15);
    assertThat(counts).contains(2);
  }

  private static Document parsed(String svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(svg)));
  }

  private static void compare(String name, String svg) throws IOException {
    var golden = GOLDEN.resolve(name + ".svg");
    var changed = GOLDEN.resolve(name + "-changed.svg");
    if (Files.exists(golden) && Files.readString(golden).equals(svg)) {
      Files.deleteIfExists(changed);
      return;
    }
    Files.writeString(changed, svg);
    assertThat(golden).as("%s is new or changed: look at %s", name, changed).exists();
    assertThat(svg).as("%s changed: look at %s", name, changed).isEqualTo(Files.readString(golden));
  }
}
