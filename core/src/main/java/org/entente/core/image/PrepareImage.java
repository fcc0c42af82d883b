package org.entente.core.image;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ServiceLoader;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.plugins.jpeg.JPEGImageWriteParam;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.entente.core.image.ImageOutcome.Prepared;
import org.entente.core.image.ImageOutcome.Refused;
import org.entente.core.said.Said;

/**
 * Makes an image that somebody brought fit for readers: the first picture in the file, upright, in
 * sRGB, no larger than a page needs, and nothing else from the file: where and with what it was
 * taken stays unknown. What comes out goes in again unchanged.
 *
 * <p>Size and format are looked at before anything is decoded. One image is decoded at a time,
 * which takes at most four bytes a pixel: 160 MB.
 */
public final class PrepareImage {

  /** The largest file that is taken, in bytes. */
  public static final int MAX_BYTES = 10 * 1024 * 1024;

  /** The most pixels that are decoded. */
  public static final long MAX_PIXELS = 40_000_000;

  /** JPEG files in several passes have about ten; each costs as much as a whole image. */
  private static final int MOST_SCANS = 64;

  /** The largest PNG file: flat drawings stay crisp, photographs become JPEG. */
  private static final int MAX_PNG = 500_000;

  private static final float JPEG_QUALITY = 0.85f;

  private static final Object ONE_AT_A_TIME = new Object();

  static {
    // Java looks for readers with the class loader of whichever thread asks first.
    for (var reader :
        ServiceLoader.load(ImageReaderSpi.class, PrepareImage.class.getClassLoader())) {
      IIORegistry.getDefaultInstance().registerServiceProvider(reader, ImageReaderSpi.class);
    }
  }

  private PrepareImage() {}

  /** The image that a file holds, or why it can't be kept. */
  public static ImageOutcome from(byte[] content) {
    if (content.length > MAX_BYTES) {
      return new Refused(Said.of("image.tooLarge", content.length / 1048576.0));
    }
    var format = TakenFormat.of(content);
    if (format.isEmpty()) {
      return new Refused(TakenFormat.refusal(content));
    }
    synchronized (ONE_AT_A_TIME) {
      return from(format.get(), content);
    }
  }

  private static ImageOutcome from(TakenFormat format, byte[] content) {
    var reader = ImageIO.getImageReadersByFormatName(format.reader()).next();
    try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
      // Metadata of other formats than JPEG hold no orientation that counts, and may be a trap.
      reader.setInput(stream, false, format != TakenFormat.JPEG);
      long width = reader.getWidth(0);
      long height = reader.getHeight(0);
      if (width * height > MAX_PIXELS) {
        return new Refused(
            Said.of("image.tooManyPixels", String.valueOf(width), String.valueOf(height)));
      }
      if (format == TakenFormat.JPEG && scans(content) > MOST_SCANS) {
        return damaged();
      }
      var cutOff = new boolean[1];
      reader.addIIOReadWarningListener(
          (source, warning) ->
              cutOff[0] |= warning.contains("Truncated") || warning.contains("premature end"));
      var image = reader.read(0);
      if (cutOff[0]) {
        return damaged();
      }
      var orientation = format == TakenFormat.JPEG ? orientation(reader) : Orientation.UPRIGHT;
      return new Prepared(prepared(format, content, image, orientation));
    } catch (IOException | RuntimeException unreadable) {
      // Readers throw whatever a broken file leads them to.
      return damaged();
    } finally {
      reader.dispose();
    }
  }

  private static Refused damaged() {
    return new Refused(Said.of("image.damaged"));
  }

  /** Pictures without readable metadata are taken as they lie. */
  private static Orientation orientation(ImageReader reader) {
    try {
      return Orientation.of(reader);
    } catch (IOException | RuntimeException unreadable) {
      return Orientation.UPRIGHT;
    }
  }

  private static PreparedImage prepared(
      TakenFormat format, byte[] content, BufferedImage decoded, Orientation orientation)
      throws IOException {
    boolean asItIs = BareFile.is(format, content) && fits(decoded) && fits(format, content);
    var colours = DecodedImage.inStandardColours(decoded);
    var image = asItIs ? colours : DecodedImage.upright(fitted(colours, orientation), orientation);
    var type =
        format == TakenFormat.JPEG || format == TakenFormat.WEBP ? ImageType.JPEG : ImageType.PNG;
    var bytes = content;
    if (!asItIs) {
      bytes = written(image, type);
      if (type == ImageType.PNG && bytes.length > MAX_PNG) {
        type = ImageType.JPEG;
        bytes = written(image, type);
      }
    }
    var file =
        new ImageFile(PreparedImage.nameOf(bytes), type, image.getWidth(), image.getHeight());
    return new PreparedImage(file, bytes, file.hasSmall() ? written(small(image), type) : null);
  }

  private static boolean fits(BufferedImage image) {
    return image.getWidth() <= ImageFile.MAX_WIDTH && image.getHeight() <= ImageFile.MAX_HEIGHT;
  }

  private static boolean fits(TakenFormat format, byte[] content) {
    return format != TakenFormat.PNG || content.length <= MAX_PNG;
  }

  private static BufferedImage fitted(BufferedImage image, Orientation orientation) {
    int maxWidth = orientation.swapsSides() ? ImageFile.MAX_HEIGHT : ImageFile.MAX_WIDTH;
    int maxHeight = orientation.swapsSides() ? ImageFile.MAX_WIDTH : ImageFile.MAX_HEIGHT;
    double scale =
        Math.min(
            1,
            Math.min((double) maxWidth / image.getWidth(), (double) maxHeight / image.getHeight()));
    return DecodedImage.scaled(
        image, side(image.getWidth() * scale), side(image.getHeight() * scale));
  }

  private static BufferedImage small(BufferedImage image) {
    double scale = (double) ImageFile.SMALL_WIDTH / image.getWidth();
    return DecodedImage.scaled(image, ImageFile.SMALL_WIDTH, side(image.getHeight() * scale));
  }

  private static int side(double pixels) {
    return Math.max(1, (int) Math.round(pixels));
  }

  private static byte[] written(BufferedImage image, ImageType type) throws IOException {
    var writer = ImageIO.getImageWritersByFormatName(type.name()).next();
    var bytes = new ByteArrayOutputStream();
    try (var stream = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(stream);
      var parameters = writer.getDefaultWriteParam();
      if (type == ImageType.JPEG) {
        parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        parameters.setCompressionQuality(JPEG_QUALITY);
        if (parameters instanceof JPEGImageWriteParam jpeg) {
          jpeg.setOptimizeHuffmanTables(true);
        }
      }
      writer.write(null, new IIOImage(image, null, null), parameters);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  private static int scans(byte[] content) {
    int scans = 0;
    for (int i = 1; i < content.length; i++) {
      if (content[i - 1] == (byte) 0xFF && content[i] == (byte) 0xDA) {
        scans++;
      }
    }
    return scans;
  }
}
