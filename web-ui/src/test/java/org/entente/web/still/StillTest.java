package org.entente.web.still;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Base64;
import java.util.HashSet;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.text.PDFTextStripper;
import org.entente.core.exchange.Demonstration;
import org.entente.core.picture.Card;
import org.entente.core.picture.Picture;
import org.entente.core.picture.SvgPicture;
import org.entente.web.component.ComponentFiles;
import org.junit.jupiter.api.Test;

final class StillTest {

  private static final Instant NOON = Instant.parse("2026-05-06T12:00:00Z");

  private final Picture picture = Picture.of(Demonstration.timeline(), "en");
  private final String svg = SvgPicture.draw(picture, 1200, StillTest::flag);

  @Test
  void the_picture_as_pixels_has_the_drawings_size_and_its_colours() throws IOException {
    var image = image(Png.of(svg, 2));

    assertThat(image.getWidth()).isEqualTo(2400);
    assertThat(image.getHeight()).isGreaterThan(600);
    assertThat(colours(image))
        .contains(0xffffff, 0x111827)
        .as("the ribbon, the markers")
        .contains(0xcfe9e4, 0xb53b0a, 0x0f766e)
        .as("the Russian flag")
        .contains(0xd52b1e);
  }

  @Test
  void words_stand_in_it_although_no_font_of_the_machine_is_asked() throws IOException {
    var words = "<text x=\"10\" y=\"30\" font-size=\"24\" fill=\"#ff0000\">Entente → 2022</text>";
    var image = image(Png.of(drawing(words), 1));

    int red = 0;
    for (int x = 10; x < 190; x++) {
      for (int y = 8; y < 40; y++) {
        red += image.getRGB(x, y) == 0xffff0000 ? 1 : 0;
      }
    }
    assertThat(red).as("pixels wholly inside letters").isGreaterThan(200);
  }

  @Test
  void words_are_placed_by_their_anchor_weight_and_groups() {
    var words =
        """
        <g transform="translate(10 20) scale(2)" font-weight="600" color="#00ff00">
        <text x="50" y="5" font-size="10" text-anchor="end" fill="currentColor">Ukraine</text></g>
        """;
    var lettering = Drawing.of(drawing(words)).words().getFirst();

    assertThat(lettering.face()).isEqualTo(Inter.SEMI_BOLD);
    assertThat(lettering.colour().getRGB()).isEqualTo(0xff00ff00);
    assertThat(lettering.place().getScaleX()).isEqualTo(2);
    assertThat(lettering.place().getTranslateY()).isEqualTo(20 + 2 * 5);
    assertThat(lettering.place().getTranslateX())
        .isEqualTo(10 + 2 * (50 - Inter.SEMI_BOLD.width("Ukraine", 10)));
  }

  @Test
  void words_in_other_scripts_are_set_in_what_the_machine_has() throws IOException {
    assertThat(Inter.REGULAR.sets("Київ, Αθήνα → Łódź")).isTrue();
    assertThat(Inter.REGULAR.sets("روسيا")).isFalse();
    var words = "<text x=\"10\" y=\"40\" font-size=\"30\" fill=\"#ff0000\">روسيا</text>";

    assertThat(colours(image(Png.of(drawing(words), 1)))).contains(0xff0000);
    try (var document = Loader.loadPDF(Pdf.of(drawing(words), 1, "A", "ar", NOON))) {
      assertThat(document.getPage(0).getResources().getXObjectNames()).isNotEmpty();
    }
  }

  @Test
  void an_image_is_bounded() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Png.of(svg, 20))
        .withMessageContaining("40 megapixels");
  }

  @Test
  void the_document_holds_its_words_as_words_in_embedded_fonts() throws IOException {
    try (var document = document()) {
      assertThat(document.getNumberOfPages()).isEqualTo(1);
      assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(900);
      assertThat(new PDFTextStripper().getText(document))
          .contains("Full-scale invasion", "Russia – Ukraine", "hostile");
      var fonts = new TreeSet<String>();
      var resources = document.getPage(0).getResources();
      for (var name : resources.getFontNames()) {
        var font = resources.getFont(name);
        assertThat(font.isEmbedded()).as(font.getName()).isTrue();
        fonts.add(font.getName().replaceFirst("^[A-Z]{6}\\+", ""));
      }
      assertThat(fonts).containsExactly("Inter-Regular", "Inter-SemiBold");
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo(picture.title());
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
    }
  }

  @Test
  void shapes_and_flags_stay_vectors() throws IOException {
    try (var document = document()) {
      assertThat(images(document.getPage(0).getResources(), new HashSet<>())).isZero();
    }
  }

  @Test
  void the_same_drawing_gives_the_same_bytes() {
    assertThat(Png.of(svg, 1)).isEqualTo(Png.of(svg, 1));
    assertThat(Pdf.of(svg, 0.75, "A", "en", NOON)).isEqualTo(Pdf.of(svg, 0.75, "A", "en", NOON));
  }

  @Test
  void the_card_has_the_size_that_feeds_expect() throws IOException {
    var image = image(Png.of(Card.draw(picture, StillTest::flag), 1));

    assertThat(image.getWidth()).isEqualTo(1200);
    assertThat(image.getHeight()).isEqualTo(630);
    assertThat(colours(image)).contains(0x111827, 0xcfe9e4, 0xd52b1e);
  }

  private PDDocument document() throws IOException {
    return Loader.loadPDF(Pdf.of(svg, 0.75, picture.title(), "en", NOON));
  }

  private static int images(PDResources resources, HashSet<Object> seen) throws IOException {
    int images = 0;
    for (COSName name : resources.getXObjectNames()) {
      if (resources.isImageXObject(name)) {
        images++;
      } else if (resources.getXObject(name)
              instanceof org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject form
          && form.getResources() != null
          && seen.add(form.getCOSObject())) {
        images += images(form.getResources(), seen);
      }
    }
    return images;
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

  private static BufferedImage image(byte[] png) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  private static String drawing(String content) {
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"200\" height=\"60\""
        + " viewBox=\"0 0 200 60\">"
        + content
        + "</svg>";
  }

  private static String flag(String path) {
    return new ComponentFiles()
        .flag(path.substring(path.lastIndexOf('/') + 1))
        .map(svg -> "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg))
        .orElse("");
  }
}
