package org.entente.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.web.support.Http.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.entente.core.account.AccessScope;
import org.entente.core.account.AccessTokens;
import org.entente.core.account.Accounts;
import org.entente.core.account.TokenSecret;
import org.entente.web.support.EntenteTest;
import org.entente.web.support.Http;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Which token opens which door, at every address of the OpenAPI document. */
@EntenteTest
final class ApiAccessTest {

  @LocalServerPort int port;
  @Autowired Accounts accounts;
  @Autowired AccessTokens tokens;

  private ProgramsTokens programs;

  @BeforeEach
  void programs_have_tokens() {
    programs = new ProgramsTokens(accounts, tokens);
  }

  private record Door(String method, String path, List<String> scopes) {}

  @TestFactory
  Stream<DynamicTest> every_door_opens_for_its_scope_only() {
    return doors().stream()
        .filter(door -> !door.scopes().isEmpty())
        .map(
            door ->
                DynamicTest.dynamicTest(
                    door.method() + " " + door.path(),
                    () -> {
                      assertThat(status(door, null)).isEqualTo(401);
                      assertThat(status(door, TokenSecret.random())).isEqualTo(401);
                      for (var scope : AccessScope.values()) {
                        var status = status(door, programs.secret(scope));
                        if (door.scopes().contains(scope.code())) {
                          assertThat(status).isNotIn(401, 403, 405, 500);
                        } else {
                          assertThat(status).as(scope.code()).isEqualTo(403);
                        }
                      }
                    }));
  }

  private int status(Door door, @Nullable TokenSecret secret) {
    var headers = new ArrayList<>(List.of("Content-Type", "application/json"));
    if (secret != null) {
      headers.addAll(List.of("Authorization", "Bearer " + secret.value()));
    }
    var answer =
        new Http(port).send(door.method(), door.path(), "[]", headers.toArray(String[]::new));
    if (answer.statusCode() >= 400) {
      assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
      assertThat(answer.body()).contains("\"detail\"").doesNotContain("Exception", "\\tat ");
    }
    if (answer.statusCode() == 401 || answer.statusCode() == 403) {
      assertThat(header(answer, "WWW-Authenticate")).startsWith("Bearer");
    }
    assertThat(header(answer, "Set-Cookie")).isEmpty();
    return answer.statusCode();
  }

  private List<Door> doors() {
    var document =
        JsonMapper.builder().build().readTree(new Http(port).get("/api/v1/openapi.json").body());
    var doors = new ArrayList<Door>();
    for (var path : document.path("paths").properties()) {
      for (var operation : path.getValue().properties()) {
        doors.add(
            new Door(
                operation.getKey().toUpperCase(Locale.ROOT),
                "/api/v1" + path.getKey().replaceAll("\\{[a-z]+}", "nothing"),
                scopes(operation.getValue())));
      }
    }
    return doors;
  }

  private static List<String> scopes(JsonNode operation) {
    return operation
        .path("security")
        .valueStream()
        .flatMap(needed -> needed.path("token").valueStream())
        .map(scope -> scope.asString())
        .toList();
  }

  @Test
  void an_address_that_takes_another_method_says_which() {
    var answer =
        new Http(port)
            .send(
                "PATCH",
                "/api/v1/events/x",
                "{}",
                "Authorization",
                "Bearer " + programs.secret().value());

    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(header(answer, "Allow")).contains("GET", "PUT", "DELETE");
    assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
  }

  @Test
  void what_is_of_another_content_type_is_said_to_be_so() {
    var answer =
        new Http(port)
            .send(
                "POST",
                "/api/v1/suggestions",
                "text=x",
                "Content-Type",
                "application/x-www-form-urlencoded",
                "Authorization",
                "Bearer " + programs.secret().value());

    assertThat(answer.statusCode()).isEqualTo(415);
  }
}
