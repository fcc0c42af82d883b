package org.entente.core.layout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * How wide a browser sets a label: Inter, weight 400 or 600, without kerning and ligatures, so that
 * the width is the sum of the characters' advances. The advances are those of the very font files
 * that readers get; for characters outside them the width is an estimate on the wide side.
 */
public final class LabelWidths {

  private static final double UNITS_PER_EM = 2048;
  private static final double WIDE = 1;
  private static final double ARABIC = 0.5;
  private static final double OTHER = 0.6;
  private static final Map<Integer, Integer> REGULAR = read("inter-400-advances.txt");
  private static final Map<Integer, Integer> STRONG = read("inter-600-advances.txt");

  private LabelWidths() {}

  /**
   * The width of a text on one line.
   *
   * @param size font size in pixels
   * @return pixels
   */
  public static double width(String text, double size) {
    return width(text, size, false);
  }

  /**
   * The same, or when strong in weight 600.
   *
   * @param size font size in pixels
   * @return pixels
   */
  public static double width(String text, double size, boolean strong) {
    var advances = strong ? STRONG : REGULAR;
    return size * text.codePoints().mapToDouble(one -> ems(one, advances)).sum();
  }

  /**
   * The text, or as many of its first words as fit with an ellipsis.
   *
   * @param size font size in pixels
   * @param widest the room in pixels
   */
  public static String shortened(String text, double size, double widest) {
    if (width(text, size) <= widest) {
      return text;
    }
    int end = text.length();
    while (end > 0 && width(text.substring(0, end) + "…", size) > widest) {
      int space = text.lastIndexOf(' ', end - 1);
      end = space > 0 ? space : text.offsetByCodePoints(end, -1);
    }
    return text.substring(0, end).replaceFirst("[\\p{Punct}\\s–—]+$", "") + "…";
  }

  private static double ems(int codePoint, Map<Integer, Integer> advances) {
    var advance = advances.get(codePoint);
    if (advance != null) {
      return advance / UNITS_PER_EM;
    }
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default ->
          isWide(codePoint)
              ? WIDE
              : Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.ARABIC
                  ? ARABIC
                  : OTHER;
    };
  }

  /** Ideographs, kana, hangul, full-width forms, arrows, symbols and emoji take about an em. */
  private static boolean isWide(int codePoint) {
    return Character.isIdeographic(codePoint)
        || Character.isEmoji(codePoint)
        || (codePoint >= 0x1100 && codePoint <= 0x115F)
        || (codePoint >= 0x2190 && codePoint <= 0x27FF)
        || (codePoint >= 0x2E80 && codePoint <= 0xD7AF)
        || (codePoint >= 0xFF00 && codePoint <= 0xFFEF);
  }

  /** Each line: a first code point in hexadecimal and the advances from there on. */
  private static Map<Integer, Integer> read(String table) {
    var advances = new HashMap<Integer, Integer>();
    try (var in = Objects.requireNonNull(LabelWidths.class.getResourceAsStream(table), table)) {
      var text = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
      for (var line : text.lines().filter(line -> !line.startsWith("#")).toList()) {
        var numbers = line.split(" ", -1);
        int codePoint = Integer.parseInt(numbers[0], 16);
        for (int i = 1; i < numbers.length; i++) {
          advances.put(codePoint++, Integer.valueOf(numbers[i]));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return advances;
  }
}
