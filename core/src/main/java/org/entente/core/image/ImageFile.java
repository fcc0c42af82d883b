package org.entente.core.image;

import java.util.regex.Pattern;

/**
 * What is known of a kept image without looking into it. Its name is made from its content, so the
 * same image is kept once, and a file never changes under its name.
 *
 * @param sha256 the SHA-256 of its bytes, 64 lower-case hexadecimal digits
 * @param width in pixels, 1 to {@link #MAX_WIDTH}
 * @param height in pixels, 1 to {@link #MAX_HEIGHT}
 */
public record ImageFile(String sha256, ImageType type, int width, int height) {

  /** The widest kept image: twice the column of a readers' page, for sharp screens. */
  public static final int MAX_WIDTH = 1600;

  /** The highest kept image: a tall graphic stays readable. */
  public static final int MAX_HEIGHT = 3200;

  /** The width of the smaller copy, for phones. */
  public static final int SMALL_WIDTH = 640;

  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

  public ImageFile {
    if (!SHA256.matcher(sha256).matches()) {
      throw new IllegalArgumentException(
          "A SHA-256 is 64 hexadecimal digits, not “" + sha256 + "”");
    }
    if (width < 1 || width > MAX_WIDTH || height < 1 || height > MAX_HEIGHT) {
      throw new IllegalArgumentException(
          "A kept image is at most "
              + MAX_WIDTH
              + " × "
              + MAX_HEIGHT
              + " pixels, not "
              + width
              + " × "
              + height);
    }
  }

  /** Whether a smaller copy for phones exists: only where it would really be smaller. */
  public boolean hasSmall() {
    return width > SMALL_WIDTH;
  }

  /** The file's name. */
  public String name() {
    return sha256 + "." + type.extension();
  }

  /** The name of the smaller copy's file. */
  public String smallName() {
    return sha256 + "-" + SMALL_WIDTH + "." + type.extension();
  }
}
