package org.entente.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.web.support.Http.header;

import java.util.Arrays;
import java.util.Locale;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.core.account.AccessScope;
import org.entente.web.support.EntenteTest;
import org.entente.web.support.Http;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The document says what the controllers do; that their answers are so is seen in their tests. */
@EntenteTest
final class OpenApiTest {

  @LocalServerPort int port;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mapping;

  private JsonNode document;

  @BeforeEach
  void anybody_may_read_the_document() {
    var answer = new Http(port).get("/api/v1/openapi.json");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(header(answer, "Content-Type")).startsWith("application/json");
    document = JsonMapper.builder().build().readTree(answer.body());
  }

  @Test
  void every_address_and_method_stands_in_it_with_all_parameters_and_no_other() {
    var documented = new TreeMap<String, TreeSet<String>>();
    for (var path : document.path("paths").properties()) {
      for (var operation : path.getValue().properties()) {
        var names = new TreeSet<String>();
        for (var parameter : operation.getValue().path("parameters")) {
          var resolved = resolved(parameter);
          if (!resolved.path("in").asString().equals("path")) {
            names.add(resolved.path("name").asString());
          }
        }
        documented.put(
            operation.getKey().toUpperCase(Locale.ROOT) + " /api/v1" + path.getKey(), names);
      }
    }

    assertThat(documented).isEqualTo(mapped());
  }

  private TreeMap<String, TreeSet<String>> mapped() {
    var mapped = new TreeMap<String, TreeSet<String>>();
    mapping
        .getHandlerMethods()
        .forEach(
            (info, handler) -> {
              for (var path : info.getPatternValues()) {
                if (path.startsWith("/api/")) {
                  info.getMethodsCondition()
                      .getMethods()
                      .forEach(method -> mapped.put(method + " " + path, parameters(handler)));
                }
              }
            });
    return mapped;
  }

  private static TreeSet<String> parameters(HandlerMethod handler) {
    var names = new TreeSet<String>();
    for (var parameter : handler.getMethodParameters()) {
      var header = parameter.getParameterAnnotation(RequestHeader.class);
      if (header != null) {
        names.add(header.name());
      } else if (parameter.hasParameterAnnotation(RequestParam.class)
          && parameter.getParameterType() != MultipartFile.class) {
        parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
        names.add(parameter.getParameterName());
      }
    }
    return names;
  }

  @Test
  void everything_that_it_refers_to_stands_in_it_and_nothing_elsewhere() {
    for (var reference : document.findValuesAsString("$ref")) {
      assertThat(reference).startsWith("#/components/");
      assertThat(document.at(reference.substring(1)).isMissingNode()).as(reference).isFalse();
    }
    assertThat(document.toString()).doesNotContain("http://", "https://");
  }

  @Test
  void each_operation_takes_a_scope_that_there_is() {
    var scopes = Arrays.stream(AccessScope.values()).map(AccessScope::code).toList();
    for (var path : document.path("paths")) {
      for (var operation : path) {
        operation
            .path("security")
            .forEach(
                needed ->
                    needed
                        .path("token")
                        .forEach(scope -> assertThat(scopes).contains(scope.asString())));
      }
    }
  }

  private JsonNode resolved(JsonNode node) {
    var ref = node.path("$ref").asString("");
    return ref.isEmpty() ? node : document.at(ref.substring(1));
  }
}
