package org.entente.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.core.account.TokenSecret;
import org.entente.web.support.Http;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Asks the API with a token, and holds every answer against the OpenAPI document: its status, its
 * content type and its body stand there.
 */
record Documented(Http http, TokenSecret secret, JsonNode document) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  static Documented with(int port, TokenSecret secret) {
    var http = new Http(port);
    return new Documented(http, secret, JSON.readTree(http.get("/api/v1/openapi.json").body()));
  }

  HttpResponse<String> get(String path, String... headers) {
    return ask("GET", path, "", headers);
  }

  /** A request with a body in JSON, unless a header says otherwise. */
  HttpResponse<String> ask(String method, String path, String body, String... headers) {
    var all = new ArrayList<>(List.of(headers));
    all.addAll(List.of("Authorization", "Bearer " + secret.value()));
    if (!all.contains("Content-Type") && !body.isEmpty()) {
      all.addAll(List.of("Content-Type", "application/json"));
    }
    var answer = http.send(method, "/api/v1" + path, body, all.toArray(String[]::new));
    check(method, path, answer);
    return answer;
  }

  private void check(String method, String path, HttpResponse<String> answer) {
    var responses = operation(method, path).path("responses");
    var status = Integer.toString(answer.statusCode());
    var documented = resolved(responses.path(status));
    assertThat(documented.isMissingNode())
        .as("%s %s answers %s: %s", method, path, status, answer.body())
        .isFalse();
    var content = documented.path("content");
    if (content.isMissingNode()) {
      assertThat(answer.body()).isEmpty();
      return;
    }
    var type = content.propertyNames().iterator().next();
    assertThat(Http.header(answer, "Content-Type")).startsWith(type);
    assertThat(errors(content.path(type).path("schema"), answer.body()))
        .as("%s %s", method, path)
        .isEmpty();
  }

  private JsonNode operation(String method, String path) {
    var asked = path.replaceFirst("\\?.*", "");
    for (var entry : document.path("paths").properties()) {
      if (asked.matches(entry.getKey().replaceAll("\\{[a-z]+}", "[^/]+"))) {
        return entry.getValue().path(method.toLowerCase(Locale.ROOT));
      }
    }
    throw new AssertionError("The document does not have " + path);
  }

  private JsonNode resolved(JsonNode node) {
    var ref = node.path("$ref").asString("");
    return ref.isEmpty() ? node : document.at(ref.substring(1));
  }

  private List<?> errors(JsonNode schema, String body) {
    var whole = (ObjectNode) schema.deepCopy();
    whole.set("components", document.path("components"));
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(whole.toString(), InputFormat.JSON)
        .validate(body, InputFormat.JSON);
  }

  static JsonNode json(HttpResponse<String> answer) {
    return JSON.readTree(answer.body());
  }
}
