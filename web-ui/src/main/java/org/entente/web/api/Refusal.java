package org.entente.web.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.entente.core.exchange.PartOutcome;
import org.entente.core.exchange.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import tools.jackson.databind.json.JsonMapper;

/** Answers that are none: problem details (RFC 9457), in words for whoever wrote the request. */
final class Refusal {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Refusal() {}

  static ErrorResponseException of(HttpStatus status, String why) {
    return new ErrorResponseException(status, ProblemDetail.forStatusAndDetail(status, why), null);
  }

  static ErrorResponseException notFound(String what) {
    return of(HttpStatus.NOT_FOUND, "There is no " + what);
  }

  /**
   * With each mistake for itself.
   *
   * @param errors such as {@code {"pointer": "/date", "detail": "…"}}
   */
  static ErrorResponseException withErrors(
      HttpStatus status, String why, List<Map<String, String>> errors) {
    var refusal = of(status, why);
    refusal.getBody().setProperty("errors", errors);
    return refusal;
  }

  /** What was read; refused are mistakes, each with its JSON pointer, and what is no JSON. */
  static <T> T orRefuse(PartOutcome<T> outcome) {
    return switch (outcome) {
      case PartOutcome.Read<T>(var value) -> value;
      case PartOutcome.NotJson<T>(var message) -> throw of(HttpStatus.BAD_REQUEST, message);
      case PartOutcome.Faulty<T>(var problems) ->
          throw withErrors(
              HttpStatus.UNPROCESSABLE_CONTENT,
              problems.size() == 1 ? "The body has a mistake" : "The body has mistakes",
              problems.stream().map(Refusal::error).toList());
    };
  }

  private static Map<String, String> error(Problem problem) {
    return Map.of("pointer", problem.pointer(), "detail", problem.message());
  }

  /** Writes a problem; the status is set too. */
  static void write(HttpServletResponse response, ProblemDetail problem) throws IOException {
    var json =
        JSON.createObjectNode()
            .put("title", problem.getTitle())
            .put("status", problem.getStatus())
            .put("detail", problem.getDetail());
    if (problem.getProperties() != null) {
      problem.getProperties().forEach((name, value) -> json.set(name, JSON.valueToTree(value)));
    }
    response.setStatus(problem.getStatus());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.getOutputStream().write(json.toString().getBytes(StandardCharsets.UTF_8));
  }
}
