package org.entente.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.HttpStatus;

/** The body of a request, held to a size. */
final class Body {

  private Body() {}

  /** All of it, when it has at most this many bytes. */
  static byte[] of(HttpServletRequest request, int most) throws IOException {
    if (request.getContentLengthLong() > most) {
      throw tooLarge(most);
    }
    var body = request.getInputStream().readNBytes(most + 1);
    if (body.length > most) {
      throw tooLarge(most);
    }
    return body;
  }

  private static RuntimeException tooLarge(int most) {
    return Refusal.of(
        HttpStatus.CONTENT_TOO_LARGE, "The body has at most %,d bytes here".formatted(most));
  }
}
