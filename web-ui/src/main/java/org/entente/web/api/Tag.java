package org.entente.web.api;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;
import tools.jackson.databind.JsonNode;

/**
 * Which state of an event or a timeline somebody saw: the {@code ETag} of an answer, and the {@code
 * If-Match} of a change. It holds the version, and what was shown besides: a timeline says
 * something else, in the same version, when an event that it uses is deleted from the archive.
 */
final class Tag {

  private Tag() {}

  static String of(int version, JsonNode shown) {
    var sum = new CRC32();
    sum.update(shown.toString().getBytes(StandardCharsets.UTF_8));
    return "\"%d-%08x\"".formatted(version, sum.getValue());
  }

  /** Refuses a change that is not based on the current state. */
  static void require(@Nullable String ifMatch, String current) {
    if (ifMatch == null) {
      throw Refusal.of(
          HttpStatus.PRECONDITION_REQUIRED,
          "Say which state you change: the ETag that you got, as If-Match");
    }
    var named = Arrays.stream(ifMatch.split(",")).map(String::strip).toList();
    if (!named.contains("*") && !named.contains(current)) {
      var refusal = changedMeanwhile();
      refusal.getHeaders().setETag(current);
      throw refusal;
    }
  }

  /** What who comes second is told. */
  static ErrorResponseException changedMeanwhile() {
    return Refusal.of(
        HttpStatus.PRECONDITION_FAILED,
        "It was changed since the state that you name. Nothing of yours was kept: get it anew,"
            + " and change that.");
  }
}
