package org.entente.core.image;

import java.util.Optional;
import org.entente.core.text.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * An image as it is kept and as readers get it: nothing stands in its files but the picture. Nobody
 * changes the arrays.
 */
public final class PreparedImage {

  private final ImageFile file;
  private final byte[] bytes;
  private final byte @Nullable [] small;

  /**
   * An image.
   *
   * @param bytes the file named by {@code file}
   * @param small the copy for phones in the same format, {@link ImageFile#SMALL_WIDTH} wide; null
   *     exactly when the image is not wider
   */
  public PreparedImage(ImageFile file, byte[] bytes, byte @Nullable [] small) {
    if (file.hasSmall() != (small != null)) {
      throw new IllegalArgumentException(
          "An image wider than "
              + ImageFile.SMALL_WIDTH
              + " pixels, and no other, has a small copy");
    }
    this.file = file;
    this.bytes = bytes;
    this.small = small;
  }

  /** What is known of it without looking inside. */
  public ImageFile file() {
    return file;
  }

  /** The file. */
  public byte[] bytes() {
    return bytes;
  }

  /** The copy for phones, when there is one. */
  public Optional<byte[]> small() {
    return Optional.ofNullable(small);
  }

  /** What to show where an image is small: the copy for phones, else the image itself. */
  public byte[] smallest() {
    return small == null ? bytes : small;
  }

  /** The name that content has: its SHA-256 as {@link ImageFile} takes it. */
  static String nameOf(byte[] content) {
    return Sha256.of(content);
  }
}
