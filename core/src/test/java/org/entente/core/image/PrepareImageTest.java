package org.entente.core.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.core.image.MadeImages.BLUE;
import static org.entente.core.image.MadeImages.GREEN;
import static org.entente.core.image.MadeImages.RED;
import static org.entente.core.image.MadeImages.WHITE;
import static org.entente.core.image.MadeImages.exif;
import static org.entente.core.image.MadeImages.file;
import static org.entente.core.image.MadeImages.quarters;
import static org.entente.core.image.MadeImages.seen;
import static org.entente.core.image.MadeImages.withSegment;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Random;
import org.entente.core.image.ImageOutcome.Prepared;
import org.entente.core.image.ImageOutcome.Refused;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PrepareImageTest {

  @Test
  void a_wide_image_becomes_as_wide_as_a_page_needs_with_a_copy_for_phones() {
    var image = prepared(file(quarters(3300, 1100), "jpeg"));
    assertThat(image.file().width()).isEqualTo(1600);
    assertThat(image.file().height()).isEqualTo(533);
    assertThat(sizeOf(image.bytes())).isEqualTo("1600 × 533");
    assertThat(sizeOf(image.small().orElseThrow())).isEqualTo("640 × 213");
    assertThat(image.file().name()).matches("[0-9a-f]{64}\\.jpg");
  }

  @Test
  void a_tall_image_becomes_as_high_as_is_still_readable() {
    var image = prepared(file(quarters(800, 6400), "png"));
    assertThat(sizeOf(image.bytes())).isEqualTo("400 × 3200");
    assertThat(image.small()).isEmpty();
    assertThat(image.smallest()).isEqualTo(image.bytes());
  }

  @Test
  void a_small_image_is_not_made_larger() {
    assertThat(sizeOf(prepared(file(quarters(3, 1), "gif")).bytes())).isEqualTo("3 × 1");
  }

  @ParameterizedTest
  @CsvSource({"jpeg, JPEG", "png, PNG", "gif, PNG"})
  void drawings_stay_crisp_and_photographs_stay_photographs(String format, ImageType becomes) {
    assertThat(prepared(file(quarters(200, 100), format)).file().type()).isEqualTo(becomes);
  }

  @Test
  void a_photograph_in_a_PNG_file_becomes_a_JPEG_file_which_is_smaller() {
    byte[] content = file(MadeImages.grain(new Random(1), 700, 500), "png");
    var image = prepared(content);
    assertThat(image.file().type()).isEqualTo(ImageType.JPEG);
    assertThat(image.bytes()).hasSizeLessThan(content.length);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"red-and-blue.webp", "red-and-blue-lossless.webp", "red-and-blue-cmyk.jpg"})
  void images_that_Java_itself_cannot_read_are_taken_too(String name) throws IOException {
    var seen = seen(prepared(resource(name)).bytes());
    assertThat(sizeOf(seen)).isEqualTo("64 × 48");
    assertThat(seen.getRGB(10, 20) >> 16 & 0xFF).as("red").isBetween(170, 255);
    assertThat(seen.getRGB(50, 20) & 0xFF).as("blue").isBetween(150, 255);
  }

  @Test
  void what_shows_through_becomes_white() throws IOException {
    assertThat(seen(prepared(resource("transparent.webp")).bytes()).getRGB(5, 5))
        .isEqualTo(0xFFFFFFFF);
    var glass = new BufferedImage(10, 10, BufferedImage.TYPE_INT_ARGB);
    assertThat(seen(prepared(file(glass, "png")).bytes()).getRGB(5, 5)).isEqualTo(0xFFFFFFFF);
  }

  /** The corners from the top left as one reads, of what a camera held in that way stores. */
  @ParameterizedTest
  @CsvSource({
    "1, RED GREEN BLUE WHITE",
    "2, GREEN RED WHITE BLUE",
    "3, WHITE BLUE GREEN RED",
    "4, BLUE WHITE RED GREEN",
    "5, RED BLUE GREEN WHITE",
    "6, BLUE RED WHITE GREEN",
    "7, WHITE GREEN BLUE RED",
    "8, GREEN WHITE RED BLUE",
    "9, RED GREEN BLUE WHITE"
  })
  void an_image_stands_upright_however_the_camera_was_held(int orientation, String corners) {
    byte[] content =
        withSegment(file(quarters(800, 400), "jpeg"), 0xE1, exif(orientation, "Somebody"));
    var seen = seen(prepared(content).bytes());
    assertThat(sizeOf(seen))
        .isEqualTo(orientation >= 5 && orientation <= 8 ? "400 × 800" : "800 × 400");
    int right = seen.getWidth() - 20;
    int bottom = seen.getHeight() - 20;
    assertThat(
            String.join(
                " ",
                colour(seen.getRGB(20, 20)),
                colour(seen.getRGB(right, 20)),
                colour(seen.getRGB(20, bottom)),
                colour(seen.getRGB(right, bottom))))
        .isEqualTo(corners);
  }

  @Test
  void nothing_but_the_picture_remains_of_a_file() {
    byte[] content = file(quarters(400, 200), "jpeg");
    content = withSegment(content, 0xFE, "a secret comment".getBytes(StandardCharsets.US_ASCII));
    content = withSegment(content, 0xE1, exif(1, "a secret name"));
    content = Arrays.copyOf(content, content.length + 100);
    System.arraycopy(
        "a secret tail".getBytes(StandardCharsets.US_ASCII), 0, content, content.length - 20, 13);
    var image = prepared(content);
    assertThat(text(image.bytes())).doesNotContain("secret", "Exif");
    assertThat(text(image.smallest())).doesNotContain("secret", "Exif");
  }

  @Test
  void colours_of_another_space_are_turned_into_those_that_every_screen_knows() {
    byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
    byte[] segment =
        ByteBuffer.allocate(14 + profile.length)
            .put("ICC_PROFILE\0\1\1".getBytes(StandardCharsets.ISO_8859_1))
            .put(profile)
            .array();
    var grey = new BufferedImage(100, 100, BufferedImage.TYPE_INT_RGB);
    var graphics = grey.createGraphics();
    graphics.setColor(new java.awt.Color(0x404040));
    graphics.fillRect(0, 0, 100, 100);
    graphics.dispose();
    var seen = seen(prepared(withSegment(file(grey, "jpeg"), 0xE2, segment)).bytes());
    // A quarter of the light is 0x89 in sRGB (IEC 61966-2-1).
    assertThat(seen.getRGB(50, 50) & 0xFF).isBetween(0x85, 0x8D);
  }

  @RepeatedTest(20)
  void what_was_prepared_goes_in_again_unchanged(RepetitionInfo run) {
    var random = new Random(run.getCurrentRepetition());
    int width = 1 + random.nextInt(2000);
    int height = 1 + random.nextInt(300);
    var drawn =
        random.nextBoolean() ? quarters(width, height) : MadeImages.grain(random, width, height);
    var once = prepared(file(drawn, random.nextBoolean() ? "png" : "jpeg"));
    var again = prepared(once.bytes());
    assertThat(again.file()).isEqualTo(once.file());
    assertThat(again.bytes()).isEqualTo(once.bytes());
    assertThat(again.small().isPresent()).isEqualTo(again.file().width() > 640);
  }

  @Test
  void an_image_that_claims_more_pixels_than_can_be_decoded_is_refused_before_it_is() {
    assertThat(refused(MadeImages.claiming(60_000, 50_000)))
        .isEqualTo("This image has 60000 × 50000 pixels. At most 40 megapixels are taken.");
    byte[] jpeg = file(quarters(16, 16), "jpeg");
    int frame = indexOf(jpeg, (byte) 0xFF, (byte) 0xC0);
    ByteBuffer.wrap(jpeg).putShort(frame + 5, (short) 65_000).putShort(frame + 7, (short) 65_000);
    assertThat(refused(jpeg)).contains("65000 × 65000");
    byte[] gif = file(quarters(16, 16), "gif");
    int picture = indexOf(gif, (byte) 0x2C, (byte) 0);
    ByteBuffer.wrap(gif)
        .putShort(picture + 5, (short) 0xFFFF)
        .putShort(picture + 7, (short) 0xFFFF);
    assertThat(refused(gif)).contains("65535 × 65535");
  }

  @Test
  void a_file_that_is_too_large_is_refused_with_its_size() {
    assertThat(refused(new byte[14_700_000]))
        .isEqualTo("This file has 14.0 MB. At most 10 MB are taken.");
  }

  @ParameterizedTest
  @CsvSource({
    "<svg xmlns='http://www.w3.org/2000/svg'/>, an SVG drawing",
    "%PDF-1.7, a PDF document",
    "II*\0..., a TIFF image",
    "'\0\0\0 ftypheic', an HEIC image",
    "'\0\0\0 ftypavif', an AVIF image",
    "GIF7 and more, not an image",
    "'', not an image"
  })
  void what_is_not_taken_is_named_by_what_it_is_and_not_by_its_name(String content, String says) {
    assertThat(refused(content.getBytes(StandardCharsets.ISO_8859_1)))
        .contains(says)
        .contains("Save it as JPEG, PNG, WebP or GIF");
  }

  @ParameterizedTest
  @ValueSource(strings = {"jpeg", "png", "gif"})
  void half_a_file_is_refused_as_damaged(String format) {
    byte[] content = file(MadeImages.grain(new Random(2), 120, 80), format);
    assertThat(refused(Arrays.copyOf(content, content.length / 2))).contains("damaged");
  }

  @Test
  void a_JPEG_file_in_endless_passes_is_refused() {
    byte[] content = file(quarters(16, 16), "jpeg");
    for (int i = 0; i < 100; i++) {
      content = withSegment(content, 0xFE, new byte[] {(byte) 0xFF, (byte) 0xDA});
    }
    assertThat(refused(content)).contains("damaged");
  }

  @RepeatedTest(200)
  void a_broken_file_is_refused_in_words_or_shows_something_but_never_fails(RepetitionInfo run)
      throws IOException {
    var random = new Random(run.getCurrentRepetition());
    byte[] content =
        switch (random.nextInt(4)) {
          case 0 -> file(quarters(30, 20), "png");
          case 1 -> file(quarters(30, 20), "gif");
          case 2 -> resource("red-and-blue.webp");
          default -> withSegment(file(quarters(30, 20), "jpeg"), 0xE1, exif(6, "Somebody"));
        };
    for (int i = 0; i < 1 + random.nextInt(8); i++) {
      content[random.nextInt(content.length)] = (byte) random.nextInt();
    }
    content = Arrays.copyOf(content, content.length - random.nextInt(20));
    switch (PrepareImage.from(content)) {
      case Prepared(var image) -> assertThat(seen(image.bytes())).isNotNull();
      case Refused(var message) -> assertThat(message.toString()).endsWith(".");
    }
  }

  private static PreparedImage prepared(byte[] content) {
    return switch (PrepareImage.from(content)) {
      case Prepared(var image) -> image;
      case Refused(var message) -> throw new AssertionError(message);
    };
  }

  private static String refused(byte[] content) {
    return switch (PrepareImage.from(content)) {
      case Prepared(var image) -> throw new AssertionError("taken: " + image.file());
      case Refused(var message) -> message.toString();
    };
  }

  private static String sizeOf(byte[] file) {
    return sizeOf(seen(file));
  }

  private static String sizeOf(BufferedImage image) {
    return image.getWidth() + " × " + image.getHeight();
  }

  private static String colour(int rgb) {
    if (near(rgb, RED)) {
      return "RED";
    }
    if (near(rgb, GREEN)) {
      return "GREEN";
    }
    if (near(rgb, BLUE)) {
      return "BLUE";
    }
    return near(rgb, WHITE) ? "WHITE" : Integer.toHexString(rgb);
  }

  private static boolean near(int one, int other) {
    for (int shift = 0; shift <= 16; shift += 8) {
      if (Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF)) > 12) {
        return false;
      }
    }
    return true;
  }

  private static int indexOf(byte[] content, byte first, byte second) {
    for (int i = 0; i < content.length - 1; i++) {
      if (content[i] == first && content[i + 1] == second) {
        return i;
      }
    }
    throw new AssertionError("not found");
  }

  private static String text(byte[] content) {
    return new String(content, StandardCharsets.ISO_8859_1);
  }

  private static byte[] resource(String name) throws IOException {
    try (var stream = PrepareImageTest.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(stream, name).readAllBytes();
    }
  }
}
