package org.entente.core.colour;

import java.util.Arrays;
import java.util.Comparator;
import org.entente.core.said.Said;

/**
 * How well one colour stands out from another: the contrast ratio of WCAG 2.2 (<a
 * href="https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio">contrast ratio</a>, <a
 * href="https://www.w3.org/TR/WCAG22/#dfn-relative-luminance">relative luminance</a>), from 1 to
 * 21. Its threshold of sRGB is the standard's 0.04045, where WCAG prints 0.03928: no colour of
 * eight bits lies between them.
 *
 * @param ratio to 1
 * @param seen by whom
 */
public record Contrast(double ratio, Sight seen) {

  /** What text needs (WCAG 1.4.3, level AA). */
  public static final double TEXT = 4.5;

  /** What lines and marks need (WCAG 1.4.11, level AA). */
  public static final double MARKS = 3;

  private static final double FLARE = 0.05;

  /** Of two colours, whichever of them is the lighter. */
  public static Contrast of(Colour one, Colour other, Sight sight) {
    double first = luminance(sight.seen(one.light())) + FLARE;
    double second = luminance(sight.seen(other.light())) + FLARE;
    return new Contrast(Math.max(first, second) / Math.min(first, second), sight);
  }

  /** The least that anybody sees. */
  public static Contrast least(Colour one, Colour other) {
    return Arrays.stream(Sight.values())
        .map(sight -> of(one, other, sight))
        .min(Comparator.comparingDouble(Contrast::ratio))
        .orElseThrow();
  }

  private static double luminance(double[] light) {
    return 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2];
  }

  /** The ratio in tenths, never rounded up: what falls short is seen to. */
  public double tenths() {
    return Math.floor(ratio * 10) / 10;
  }

  /** Such as “4.6:1”. */
  public Said words() {
    return Said.of("contrast.ratio", tenths());
  }
}
