package org.entente.web.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.entente.core.exchange.Exchange;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Describes the API in OpenAPI 3.1: {@code openapi.json} beside this class, with the exchange
 * format's definitions put in, so that these stand in one place only.
 */
@RestController
class OpenApiController {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final JsonNode DOCUMENT = composed();

  @GetMapping(path = "/api/v1/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
  JsonNode document() {
    return DOCUMENT;
  }

  private static JsonNode composed() {
    var document = (ObjectNode) resource(OpenApiController.class, "openapi.json");
    var schemas = (ObjectNode) document.at("/components/schemas");
    for (var definition :
        resource(Exchange.class, "entente-1.schema.json").at("/$defs").properties()) {
      schemas.set(definition.getKey(), definition.getValue());
    }
    schemas.set("eventBody", withoutKey((ObjectNode) schemas.get("event")));
    schemas.set("timelineBody", withoutKey((ObjectNode) schemas.get("timeline")));
    return JSON.readTree(document.toString().replace("\"#/$defs/", "\"#/components/schemas/"));
  }

  /** What may be sent: the address says which one it is, or it gets a new key. */
  private static ObjectNode withoutKey(ObjectNode schema) {
    var body = schema.deepCopy();
    ((ArrayNode) body.get("required")).removeIf(field -> field.asString().equals("id"));
    return body;
  }

  private static JsonNode resource(Class<?> beside, String name) {
    try (var stream = beside.getResourceAsStream(name)) {
      return JSON.readTree(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
