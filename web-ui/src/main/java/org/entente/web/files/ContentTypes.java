package org.entente.web.files;

import static java.util.Map.entry;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.MediaType;

/** The content types of our files, by the end of their names. */
public final class ContentTypes {

  private static final Map<String, MediaType> BY_ENDING =
      Map.ofEntries(
          entry("html", text("text", "html")),
          entry("js", text("text", "javascript")),
          entry("css", text("text", "css")),
          entry("txt", text("text", "plain")),
          entry("json", MediaType.APPLICATION_JSON),
          entry("svg", new MediaType("image", "svg+xml")),
          entry("png", MediaType.IMAGE_PNG),
          entry("jpg", MediaType.IMAGE_JPEG),
          entry("pdf", MediaType.APPLICATION_PDF),
          entry("woff2", new MediaType("font", "woff2")),
          entry("csv", text("text", "csv")));

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
