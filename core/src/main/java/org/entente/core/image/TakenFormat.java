package org.entente.core.image;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.entente.core.said.Said;

/** The formats in which an image may come. What a file is, its first bytes say, not its name. */
enum TakenFormat {
  JPEG("JPEG"),
  PNG("PNG"),
  GIF("GIF"),
  WEBP("WebP");

  private final String reader;

  TakenFormat(String reader) {
    this.reader = reader;
  }

  /** What Java's image readers call it. */
  String reader() {
    return reader;
  }

  static Optional<TakenFormat> of(byte[] content) {
    if (begins(content, 0, "\u00ff\u00d8\u00ff")) {
      return Optional.of(JPEG);
    }
    if (begins(content, 0, "\u0089PNG\r\n\u001a\n")) {
      return Optional.of(PNG);
    }
    if (begins(content, 0, "GIF8")) {
      return Optional.of(GIF);
    }
    return begins(content, 0, "RIFF") && begins(content, 8, "WEBP")
        ? Optional.of(WEBP)
        : Optional.empty();
  }

  /** What a file that is not taken seems to be, so that it can be refused by its name. */
  static Said refusal(byte[] content) {
    return Said.of("image.saveAs", Said.of(guess(content)));
  }

  /** Says what it seems to be: a key. */
  private static String guess(byte[] content) {
    if (begins(content, 4, "ftyphei") || begins(content, 4, "ftypmif1")) {
      return "image.heic";
    }
    if (begins(content, 4, "ftypavi")) {
      return "image.avif";
    }
    if (begins(content, 0, "II*\0") || begins(content, 0, "MM\0*")) {
      return "image.tiff";
    }
    if (begins(content, 0, "%PDF")) {
      return "image.pdf";
    }
    var start = new String(content, 0, Math.min(content.length, 1000), StandardCharsets.ISO_8859_1);
    return start.contains("<svg") ? "image.svg" : "image.unknown";
  }

  private static boolean begins(byte[] content, int at, String with) {
    byte[] expected = with.getBytes(StandardCharsets.ISO_8859_1);
    return content.length >= at + expected.length
        && Arrays.equals(content, at, at + expected.length, expected, 0, expected.length);
  }
}
