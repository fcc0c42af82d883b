package org.entente.web.publish;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.HashSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.entente.core.colour.HouseColours;
import org.entente.core.exchange.Demonstration;
import org.entente.core.picture.Still;
import org.entente.core.timeline.FullTimeline;
import org.entente.web.component.ComponentFiles;
import org.entente.web.still.FontsInside;
import org.entente.web.still.Pdf;
import org.entente.web.still.Png;
import org.junit.jupiter.api.Test;

final class StillFormsTest {

  private static final Still.Part OPENING = new Still.Part.Opening();
  private static final Still.Part WHOLE = new Still.Part.Whole();

  private final FullTimeline full = Demonstration.timeline();
  private final FlagsInside flags = new FlagsInside(new ComponentFiles());

  @Test
  void a_key_names_by_number_what_a_reader_on_screen_would_click() throws IOException {
    var svg =
        Still.draw(
            full, "en", new Still.Choice(480, WHOLE, true, false), HouseColours.SHIPPED, flags);
    assertThat(Pattern.compile(">1</text>").matcher(svg).results().count())
        .as("beside the mark and in the key")
        .isGreaterThanOrEqualTo(1);

    try (var document = Loader.loadPDF(Pdf.forPrint(svg, 0.56, "A still", "en", Instant.EPOCH))) {
      var text = new PDFTextStripper().getText(document);
      assertThat(text).contains("Russia and its partners", "closer", "apart");
      for (var event : full.events().subList(0, 5)) {
        assertThat(text).contains(event.title().readIn("en").substring(0, 12));
      }
      // 480 pixels at 0.56 points.
      assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(268.8f);
    }
  }

  @Test
  void in_one_ink_there_is_no_colour_and_the_ribbons_still_differ() throws IOException {
    var svg =
        Still.draw(
            full, "en", new Still.Choice(800, OPENING, false, true), HouseColours.SHIPPED, flags);
    var image = ImageIO.read(new ByteArrayInputStream(Png.of(svg, 1)));

    assertThat(colours(image))
        .allMatch(
            rgb -> {
              var colour = new Color(rgb);
              return Math.abs(colour.getRed() - colour.getGreen()) <= 12
                  && Math.abs(colour.getGreen() - colour.getBlue()) <= 24;
            })
        .contains(0xe6e6e6, 0xbdbdbd);
  }

  @Test
  void letters_are_printed_in_black_ink_alone() throws IOException {
    var svg =
        Still.draw(
            full, "en", new Still.Choice(480, OPENING, false, false), HouseColours.SHIPPED, flags);
    try (var document = Loader.loadPDF(Pdf.forPrint(svg, 0.56, "A", "en", Instant.EPOCH));
        var content = document.getPage(0).getContents()) {
      var page = new String(content.readAllBytes(), ISO_8859_1);
      assertThat(page).contains("0 0 0 1 sc").doesNotContain("DeviceRGB", " rg\n", " RG\n");
      var coloured =
          Pattern.compile("(\\S+ \\S+ \\S+) \\S+ sc\n")
              .matcher(page)
              .results()
              .map(inks -> inks.group(1))
              .filter(inks -> !inks.equals("0 0 0"))
              .distinct();
      assertThat(coloured).as("only the bands' names: good, hostile").hasSizeLessThanOrEqualTo(2);
    }
  }

  @Test
  void an_svg_brings_its_fonts() {
    var svg =
        FontsInside.of(
            Still.draw(
                full,
                "en",
                new Still.Choice(480, OPENING, false, false),
                HouseColours.SHIPPED,
                flags));
    assertThat(svg)
        .startsWith("<svg xmlns=")
        .contains(
            "@font-face{font-family:Inter;font-weight:400;src:url(data:font/ttf;base64,AAEAAA")
        .contains("font-weight:600;src:url(data:");
  }

  @Test
  void of_a_window_only_its_events_are_in_the_key_both_days_included() {
    var full = Demonstration.timeline();
    var exact =
        IntStream.range(0, full.events().size())
            .filter(i -> full.events().get(i).date().text().matches("\\d{4}-\\d\\d-\\d\\d"))
            .toArray();
    var first = full.events().get(exact[3]).date().firstDay();
    var last = full.events().get(exact[6]).date().firstDay();

    var svg =
        Still.draw(
            full,
            "en",
            new Still.Choice(480, new Still.Part.Days(first, last), true, false),
            HouseColours.SHIPPED,
            flags);

    var numbers =
        Pattern.compile("font-size=\"12.5\" font-weight=\"600\"[^>]*>(\\d+)<").matcher(svg);
    assertThat(numbers.results().map(found -> Integer.parseInt(found.group(1))))
        .contains(exact[3] + 1, exact[6] + 1)
        .doesNotContain(exact[2] + 1, exact[7] + 1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Still.Part.Days(last, first))
        .withMessageContaining("not before its first");
  }

  @Test
  void a_width_is_bounded() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Still.Choice(5_000, OPENING, false, false))
        .withMessageContaining("160 to 4000");
  }

  private static HashSet<Integer> colours(BufferedImage image) {
    var colours = new HashSet<Integer>();
    for (int x = 0; x < image.getWidth(); x++) {
      for (int y = 0; y < image.getHeight(); y++) {
        colours.add(image.getRGB(x, y) & 0xffffff);
      }
    }
    return colours;
  }
}
