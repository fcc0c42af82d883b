package org.entente.core.image;

/** The formats in which images are kept. What comes in another is turned into one of these. */
public enum ImageType {
  JPEG("jpg", "image/jpeg"),
  PNG("png", "image/png");

  private final String extension;
  private final String mediaType;

  ImageType(String extension, String mediaType) {
    this.extension = extension;
    this.mediaType = mediaType;
  }

  /** How a file's name ends, without the dot. */
  public String extension() {
    return extension;
  }

  /** The name of the format on the web. */
  public String mediaType() {
    return mediaType;
  }
}
