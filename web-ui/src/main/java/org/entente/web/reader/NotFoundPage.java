package org.entente.web.reader;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** What a reader gets where nothing is. Plain, since it may stand in a frame of any size. */
final class NotFoundPage {

  private static final String HTML =
      """
      <!doctype html>
      <html lang="en">
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width">
      <meta name="robots" content="noindex">
      <title>Not found</title>
      <h1>Not found</h1>
      <p>There is no timeline at this address.</p>
      </html>
      """;

  private NotFoundPage() {}

  static ResponseEntity<?> answer() {
    return ResponseEntity.status(HttpStatus.NOT_FOUND)
        .cacheControl(CacheControl.noCache())
        .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
        .body(HTML);
  }
}
