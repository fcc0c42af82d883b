package org.entente.web.still;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.springframework.core.io.ClassPathResource;

/**
 * The typeface that the picture is laid out for, as outlines. The files beside this class are cut
 * from Inter 4.1 (SIL Open Font License) to the characters that readers' fonts have, and arrows.
 * Nothing is asked of the machine's own fonts, so a drawing is the same everywhere, also where
 * there are none.
 */
enum Inter {
  REGULAR("Inter-Regular.ttf"),
  SEMI_BOLD("Inter-SemiBold.ttf");

  private final byte[] file;
  private final TrueTypeFont font;
  private final double unitsPerEm;

  Inter(String name) {
    try {
      file = new ClassPathResource(name, Inter.class).getContentAsByteArray();
      font = new TTFParser().parse(new RandomAccessReadBuffer(file));
      unitsPerEm = font.getUnitsPerEm();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The font file. */
  byte[] file() {
    return file.clone();
  }

  /** Whether it has every character of a text. */
  boolean sets(String text) {
    return text.codePoints().allMatch(this::has);
  }

  private boolean has(int character) {
    try {
      return font.getUnicodeCmapLookup().getGlyphId(character) != 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How wide a text is set, without kerning. */
  double width(String text, double size) {
    return text.codePoints().mapToDouble(this::advance).sum() * size / unitsPerEm;
  }

  /** The text's outlines, from the origin to the right on the line y = 0. */
  Path2D outlines(String text, double size) {
    var outlines = new Path2D.Double();
    double scale = size / unitsPerEm;
    double x = 0;
    for (int character : text.codePoints().toArray()) {
      var place = new AffineTransform(scale, 0, 0, -scale, x * scale, 0);
      outlines.append(glyph(character).getPathIterator(place), false);
      x += advance(character);
    }
    return outlines;
  }

  private Path2D glyph(int character) {
    try {
      int glyph = font.getUnicodeCmapLookup().getGlyphId(character);
      var data = font.getGlyph().getGlyph(glyph);
      return data == null ? new Path2D.Double() : Objects.requireNonNull(data.getPath());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private double advance(int character) {
    try {
      return font.getAdvanceWidth(font.getUnicodeCmapLookup().getGlyphId(character));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
