package org.entente.core.colour;

import java.util.regex.Pattern;

/** A colour of sRGB, each part from 0 to 255. */
public record Colour(int red, int green, int blue) {

  private static final Pattern TEXT = Pattern.compile("#[0-9a-f]{6}");

  public Colour {
    if ((red | green | blue) < 0 || Math.max(red, Math.max(green, blue)) > 255) {
      throw new IllegalArgumentException(
          "A colour's parts are 0 to 255, not " + red + ", " + green + ", " + blue);
    }
  }

  /** Whether a text is a colour: {@code #} and six hexadecimal digits in lower case. */
  public static boolean isColour(String text) {
    return TEXT.matcher(text).matches();
  }

  /** Reads a colour: {@code #0f766e}. */
  public static Colour of(String text) {
    if (!isColour(text)) {
      throw new IllegalArgumentException("Not a colour such as #0f766e: " + text);
    }
    int all = Integer.parseInt(text, 1, text.length(), 16);
    return new Colour(all >> 16, all >> 8 & 0xff, all & 0xff);
  }

  /** What is seen where so much of this colour, from 0 to 1, lies over another. */
  public Colour over(Colour other, double share) {
    return new Colour(
        mixed(red, other.red, share),
        mixed(green, other.green, share),
        mixed(blue, other.blue, share));
  }

  private static int mixed(int upper, int lower, double share) {
    return (int) Math.round(upper * share + lower * (1 - share));
  }

  /** Red, green and blue as light, from 0 to 1 (IEC 61966-2-1). */
  double[] light() {
    return new double[] {light(red), light(green), light(blue)};
  }

  private static double light(int part) {
    double value = part / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }

  /** As style sheets write it. */
  @Override
  public String toString() {
    return "#%02x%02x%02x".formatted(red, green, blue);
  }
}
