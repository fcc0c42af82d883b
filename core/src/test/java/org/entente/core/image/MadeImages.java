package org.entente.core.image;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Files with images, good and bad, made for tests. */
final class MadeImages {

  static final int RED = 0xC81E1E;
  static final int GREEN = 0x1EC81E;
  static final int BLUE = 0x1E1EC8;
  static final int WHITE = 0xFFFFFF;

  private MadeImages() {}

  /** Four quarters: red, green, blue and white, as one reads. */
  static BufferedImage quarters(int width, int height) {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        image.setRGB(
            x, y, y < height / 2 ? x < width / 2 ? RED : GREEN : x < width / 2 ? BLUE : WHITE);
      }
    }
    return image;
  }

  /** Grain, as in a photograph by night. */
  static BufferedImage grain(Random random, int width, int height) {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        image.setRGB(x, y, random.nextInt(0x1000000));
      }
    }
    return image;
  }

  static byte[] file(BufferedImage image, String format) {
    try {
      var bytes = new ByteArrayOutputStream();
      if (!ImageIO.write(image, format, bytes)) {
        throw new IllegalArgumentException("Cannot write " + format);
      }
      return bytes.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** An image as prepared, read by Java's own reader. */
  static BufferedImage seen(byte[] file) {
    try {
      return ImageIO.read(new ByteArrayInputStream(file));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** A JPEG file with one more segment at its start. */
  static byte[] withSegment(byte[] jpeg, int marker, byte[] content) {
    return ByteBuffer.allocate(jpeg.length + content.length + 4)
        .put(jpeg, 0, 2)
        .put((byte) 0xFF)
        .put((byte) marker)
        .putShort((short) (content.length + 2))
        .put(content)
        .put(jpeg, 2, jpeg.length - 2)
        .array();
  }

  /** EXIF that says how the camera was held and who made the image. */
  static byte[] exif(int orientation, String artist) {
    byte[] name = artist.getBytes(StandardCharsets.US_ASCII);
    return ByteBuffer.allocate(6 + 8 + 2 + 2 * 12 + 4 + name.length)
        .put("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1))
        .putInt(8)
        .putShort((short) 2)
        .putShort((short) 0x0112)
        .putShort((short) 3)
        .putInt(1)
        .putShort((short) orientation)
        .putShort((short) 0)
        .putShort((short) 0x013B)
        .putShort((short) 2)
        .putInt(name.length)
        .putInt(38)
        .putInt(0)
        .put(name)
        .array();
  }

  /** A PNG file of a few bytes that claims to be this large. */
  static byte[] claiming(int width, int height) {
    var header =
        ByteBuffer.allocate(17)
            .put("IHDR".getBytes(StandardCharsets.US_ASCII))
            .putInt(width)
            .putInt(height)
            .put(new byte[] {8, 2, 0, 0, 0})
            .array();
    var checksum = new CRC32();
    checksum.update(header);
    return ByteBuffer.allocate(8 + 4 + header.length + 4)
        .put("\u0089PNG\r\n\u001a\n".getBytes(StandardCharsets.ISO_8859_1))
        .putInt(13)
        .put(header)
        .putInt((int) checksum.getValue())
        .array();
  }
}
