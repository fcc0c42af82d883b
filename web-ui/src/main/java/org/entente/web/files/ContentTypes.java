package org.entente.web.files;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.MediaType;

/** The content types of our files, by the end of their names. */
public final class ContentTypes {

  private static final Map<String, MediaType> BY_ENDING =
      Map.of(
          "html",
          text("text", "html"),
          "js",
          text("text", "javascript"),
          "css",
          text("text", "css"),
          "txt",
          text("text", "plain"),
          "json",
          MediaType.APPLICATION_JSON,
          "svg",
          new MediaType("image", "svg+xml"),
          "png",
          MediaType.IMAGE_PNG,
          "jpg",
          MediaType.IMAGE_JPEG,
          "woff2",
          new MediaType("font", "woff2"));

  private ContentTypes() {}

  /** The type of a file, given its name or path. */
  public static MediaType of(String path) {
    return BY_ENDING.getOrDefault(
        path.substring(path.lastIndexOf('.') + 1), MediaType.APPLICATION_OCTET_STREAM);
  }

  private static MediaType text(String type, String subtype) {
    return new MediaType(type, subtype, StandardCharsets.UTF_8);
  }
}
