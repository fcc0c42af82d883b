package org.entente.web.still;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A drawing as pixels on white. */
public final class Png {

  /** The most pixels of one image: 40 megapixels. */
  private static final double MOST = 40_000_000;

  private Png() {}

  /**
   * The drawing as a PNG.
   *
   * @param svg written by our own drawing
   * @param scale pixels of the image for one of the drawing
   * @throws IllegalArgumentException if the image would be larger than 40 megapixels
   */
  public static byte[] of(String svg, double scale) {
    var drawing = Drawing.of(svg);
    int width = (int) Math.ceil(drawing.width() * scale);
    int height = (int) Math.ceil(drawing.height() * scale);
    if ((double) width * height > MOST) {
      throw new IllegalArgumentException(
          "An image has at most 40 megapixels, not " + width + " × " + height);
    }
    var image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
    var graphics = image.createGraphics();
    try {
      graphics.setColor(Color.WHITE);
      graphics.fillRect(0, 0, width, height);
      graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      graphics.setRenderingHint(
          RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
      graphics.scale(scale, scale);
      drawing.drawShapes(graphics);
      drawing.words().forEach(words -> draw(words, graphics));
    } finally {
      graphics.dispose();
    }
    return write(image);
  }

  /** Words as outlines. */
  static void draw(Lettering lettering, Graphics2D graphics) {
    var before = graphics.getTransform();
    graphics.transform(lettering.place());
    var outlines = lettering.outlines();
    if (lettering.halo() != null) {
      graphics.setColor(lettering.halo());
      graphics.setStroke(
          new BasicStroke(
              (float) lettering.haloWidth(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
      graphics.draw(outlines);
    }
    graphics.setColor(lettering.colour());
    graphics.fill(outlines);
    graphics.setTransform(before);
  }

  private static byte[] write(BufferedImage image) {
    var bytes = new ByteArrayOutputStream();
    try {
      if (!ImageIO.write(image, "png", bytes)) {
        throw new IllegalStateException("Every Java writes PNG");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
