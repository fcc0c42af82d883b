package org.entente.core.image;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataFormatImpl;
import org.w3c.dom.Element;

/** How a camera was held: the eight values of EXIF's tag Orientation in order (CIPA DC-008). */
enum Orientation {
  UPRIGHT("Normal", false, 1, 0, 0, 1),
  MIRRORED("FlipH", false, -1, 0, 0, 1),
  UPSIDE_DOWN("Rotate180", false, -1, 0, 0, -1),
  UPSIDE_DOWN_MIRRORED("FlipV", false, 1, 0, 0, -1),
  ON_ITS_SIDE_MIRRORED("FlipVRotate90", true, 0, 1, 1, 0),
  LEFT_SIDE_UP("Rotate270", true, 0, 1, -1, 0),
  ON_ITS_OTHER_SIDE_MIRRORED("FlipHRotate90", true, 0, -1, -1, 0),
  RIGHT_SIDE_UP("Rotate90", true, 0, -1, 1, 0);

  private final String standardName;
  private final boolean swapsSides;
  private final int xToX;
  private final int xToY;
  private final int yToX;
  private final int yToY;

  /**
   * An orientation.
   *
   * @param standardName the value of {@code ImageOrientation} in Java's metadata
   */
  Orientation(String standardName, boolean swapsSides, int xToX, int xToY, int yToX, int yToY) {
    this.standardName = standardName;
    this.swapsSides = swapsSides;
    this.xToX = xToX;
    this.xToY = xToY;
    this.yToX = yToX;
    this.yToY = yToY;
  }

  /** Whether width and height change places. */
  boolean swapsSides() {
    return swapsSides;
  }

  /** Turns an image of this size upright. */
  AffineTransform transform(int width, int height) {
    int right = swapsSides ? height : width;
    int bottom = swapsSides ? width : height;
    return new AffineTransform(
        xToX, xToY, yToX, yToY, xToX + yToX < 0 ? right : 0, xToY + yToY < 0 ? bottom : 0);
  }

  /** What the first image's metadata say; upright when they say nothing. */
  static Orientation of(ImageReader reader) throws IOException {
    var metadata = reader.getImageMetadata(0);
    if (metadata == null || !metadata.isStandardMetadataFormatSupported()) {
      return UPRIGHT;
    }
    var tree = (Element) metadata.getAsTree(IIOMetadataFormatImpl.standardMetadataFormatName);
    var said = tree.getElementsByTagName("ImageOrientation").item(0);
    return said instanceof Element element
        ? Arrays.stream(values())
            .filter(orientation -> orientation.standardName.equals(element.getAttribute("value")))
            .findFirst()
            .orElse(UPRIGHT)
        : UPRIGHT;
  }
}
