package org.entente.core.image;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;

/**
 * A picture's pixels, and how they are made ready: sRGB, upright, opaque, no larger than wanted.
 */
final class DecodedImage {

  private DecodedImage() {}

  /**
   * The same colours in sRGB. A profile says what the numbers mean; without it they'd look dull.
   */
  static BufferedImage inStandardColours(BufferedImage image) {
    if (image.getColorModel().getColorSpace().isCS_sRGB()) {
      return image;
    }
    var standard =
        new BufferedImage(
            image.getWidth(),
            image.getHeight(),
            image.getColorModel().hasAlpha()
                ? BufferedImage.TYPE_4BYTE_ABGR
                : BufferedImage.TYPE_3BYTE_BGR);
    return new ColorConvertOp(null).filter(image, standard);
  }

  /**
   * The image at another size, opaque: what shows through becomes white, so that it looks the same
   * on light and dark pages. Halved as often as possible and only then resampled, so that no pixel
   * is left out.
   */
  static BufferedImage scaled(BufferedImage image, int width, int height) {
    var from = image;
    while (from.getWidth() >= 2 * width && from.getHeight() >= 2 * height) {
      from = drawn(from, from.getWidth() / 2, from.getHeight() / 2, false);
    }
    return drawn(from, width, height, true);
  }

  private static BufferedImage drawn(BufferedImage image, int width, int height, boolean fine) {
    var drawn = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
    var graphics = drawn.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION,
        fine
            ? RenderingHints.VALUE_INTERPOLATION_BICUBIC
            : RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.drawImage(image, 0, 0, width, height, Color.WHITE, null);
    graphics.dispose();
    return drawn;
  }

  /** The image as its camera was held. */
  static BufferedImage upright(BufferedImage image, Orientation orientation) {
    if (orientation == Orientation.UPRIGHT) {
      return image;
    }
    int width = image.getWidth();
    int height = image.getHeight();
    var turned =
        orientation.swapsSides()
            ? new BufferedImage(height, width, BufferedImage.TYPE_3BYTE_BGR)
            : new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
    var graphics = turned.createGraphics();
    graphics.drawImage(image, orientation.transform(width, height), null);
    graphics.dispose();
    return turned;
  }
}
