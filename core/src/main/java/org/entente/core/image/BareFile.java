package org.entente.core.image;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Set;

/**
 * Tells files in which nothing stands but the picture: no camera, place, comment, thumbnail, colour
 * profile or anything after the end. What Entente writes itself is such a file, so it is taken in
 * again as it is. JPEG after ITU-T T.81 annex B, PNG after its third edition, section 5.
 */
final class BareFile {

  /** Huffman tables, quantization tables, restart interval. */
  private static final Set<Integer> JPEG_NEEDS = Set.of(0xC4, 0xDB, 0xDD);

  private static final int JPEG_BASELINE = 0xC0;
  private static final int JPEG_JFIF = 0xE0;
  private static final int JPEG_JFIF_WITHOUT_THUMBNAIL = 16;
  private static final int JPEG_SCAN = 0xDA;
  private static final int JPEG_END = 0xD9;

  private static final int PNG_HEADER = 0x49484452;
  private static final int PNG_DATA = 0x49444154;
  private static final int PNG_END = 0x49454E44;
  private static final int PNG_OPAQUE_COLOUR = 2;

  private BareFile() {}

  static boolean is(TakenFormat format, byte[] content) {
    try {
      return switch (format) {
        case JPEG -> isJpeg(ByteBuffer.wrap(content).position(2));
        case PNG -> isPng(ByteBuffer.wrap(content).position(8));
        case GIF, WEBP -> false;
      };
    } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException _) {
      return false;
    }
  }

  private static boolean isJpeg(ByteBuffer file) {
    while (true) {
      if ((file.get() & 0xFF) != 0xFF) {
        return false;
      }
      int marker = file.get() & 0xFF;
      int length = file.getShort() & 0xFFFF;
      if (marker == JPEG_SCAN) {
        return isLastScan(file.position(file.position() + length - 2));
      }
      boolean bare =
          switch (marker) {
            // Grey or colour; four components are for printers.
            case JPEG_BASELINE -> file.get(file.position() + 5) <= 3;
            case JPEG_JFIF -> length == JPEG_JFIF_WITHOUT_THUMBNAIL;
            default -> JPEG_NEEDS.contains(marker);
          };
      if (!bare) {
        return false;
      }
      file.position(file.position() + length - 2);
    }
  }

  /** In a scan, 0xFF is followed by 0 or by a restart marker. */
  private static boolean isLastScan(ByteBuffer file) {
    while (true) {
      if ((file.get() & 0xFF) == 0xFF) {
        int marker = file.get() & 0xFF;
        if (marker != 0 && (marker < 0xD0 || marker > 0xD7)) {
          return marker == JPEG_END && !file.hasRemaining();
        }
      }
    }
  }

  private static boolean isPng(ByteBuffer file) {
    while (true) {
      int length = file.getInt();
      int chunk = file.getInt();
      if (chunk == PNG_END) {
        return length == 0 && file.remaining() == 4;
      }
      if (chunk == PNG_HEADER && file.get(file.position() + 9) != PNG_OPAQUE_COLOUR
          || chunk != PNG_HEADER && chunk != PNG_DATA) {
        return false;
      }
      file.position(file.position() + length + 4);
    }
  }
}
