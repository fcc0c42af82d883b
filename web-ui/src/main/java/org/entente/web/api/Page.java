package org.entente.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A part of a long list: how many, and after what.
 *
 * @param after where the page before ended, in words of the list's own; null for the first page
 */
record Page(int limit, @Nullable String after) {

  private static final int MOST = 200;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** As a request asks for it. */
  static Page asked(String limit, @Nullable String cursor) {
    return new Page(limit(limit), cursor == null ? null : read(cursor));
  }

  private static int limit(String text) {
    try {
      int limit = Integer.parseInt(text);
      if (limit >= 1 && limit <= MOST) {
        return limit;
      }
    } catch (NumberFormatException noNumber) {
      // Told below.
    }
    throw Refusal.of(
        HttpStatus.BAD_REQUEST, "“limit” is a number from 1 to " + MOST + ", not “" + text + "”");
  }

  private static String read(String cursor) {
    try {
      return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      throw unknownCursor();
    }
  }

  /** Where the page before ended, in the list's own terms. */
  <T> @Nullable T after(Function<String, T> reading) {
    try {
      return after == null ? null : reading.apply(after);
    } catch (RuntimeException notOurs) {
      throw unknownCursor();
    }
  }

  private static RuntimeException unknownCursor() {
    return Refusal.of(
        HttpStatus.BAD_REQUEST, "“cursor” comes from the Link of a page before; this one does not");
  }

  /** How many to look for: one more than fits tells that there is a next page. */
  int wanted() {
    return limit + 1;
  }

  /**
   * The answer that holds this page.
   *
   * @param found what was {@link #wanted()}
   * @param place where an entry stands, in the list's own terms
   */
  <T> ResponseEntity<ObjectNode> answer(
      HttpServletRequest request,
      String name,
      List<T> found,
      Function<T, ObjectNode> write,
      Function<T, String> place) {
    var json = JSON.createObjectNode();
    var list = json.putArray(name);
    var shown = found.subList(0, Math.min(found.size(), limit));
    shown.forEach(entry -> list.add(write.apply(entry)));
    return ResponseEntity.ok()
        .headers(
            found.size() > limit ? next(request, place.apply(shown.getLast())) : HttpHeaders.EMPTY)
        .body(json);
  }

  /** The same question for the page that follows, as a {@code Link} (RFC 8288). */
  private static HttpHeaders next(HttpServletRequest request, String after) {
    var cursor =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(after.getBytes(StandardCharsets.UTF_8));
    var next =
        UriComponentsBuilder.fromPath(request.getRequestURI())
            .query(request.getQueryString())
            .replaceQueryParam("cursor", cursor)
            .build(true);
    var headers = new HttpHeaders();
    headers.set(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"");
    return headers;
  }
}
