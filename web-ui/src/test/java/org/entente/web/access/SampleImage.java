package org.entente.web.access;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.entente.core.image.ImageOutcome;
import org.entente.core.image.PrepareImage;
import org.entente.core.image.PreparedImage;

/** A small image as somebody might upload it. */
final class SampleImage {

  private SampleImage() {}

  static PreparedImage prepared() {
    var bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(3, 3, BufferedImage.TYPE_INT_RGB), "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return ((ImageOutcome.Prepared) PrepareImage.from(bytes.toByteArray())).image();
  }
}
