package org.entente.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.entente.core.event.Kind;
import org.entente.core.image.ImagesInMemory;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

final class SchemaTest {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final String TEXT = resource("entente-1.schema.json");
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(TEXT, InputFormat.JSON);

  private static final ImagesInMemory IMAGES = ImagesInMemory.of(ImagesInMemory.EXAMPLES);

  @Test
  void the_demonstration_is_valid() {
    assertThat(errors(resource("russia-and-its-partners.json"))).isEmpty();
  }

  @Test
  void the_example_in_the_documentation_is_valid_and_readable() throws IOException {
    var page = Files.readString(Path.of("..", "docs", "exchange-format.md"));
    var start = page.indexOf("```json") + "```json".length();
    var example = page.substring(start, page.indexOf("```", start));

    assertThat(errors(example)).isEmpty();
    assertThat(Exchange.read(example)).isInstanceOf(ReadOutcome.TimelineRead.class);
  }

  @Test
  void every_file_that_is_written_is_valid() {
    var timelines = new GeneratedTimelines(1848);
    for (int i = 0; i < 100; i++) {
      var full = timelines.next();
      assertThat(errors(Exchange.write(full, IMAGES))).isEmpty();
      assertThat(errors(Exchange.write(full.events(), full.actors().values(), IMAGES))).isEmpty();
    }
  }

  @Test
  void what_the_schema_refuses_the_reader_refuses_too() {
    var random = new Random(1919);
    var timelines = new GeneratedTimelines(1945);
    int refused = 0;
    for (int i = 0; i < 2_000; i++) {
      var root = MAPPER.readTree(Exchange.write(timelines.next(), IMAGES));
      change(root, random);
      var json = root.toString();
      var errors = errors(json);
      if (!errors.isEmpty()) {
        refused++;
        assertThat(Exchange.read(json))
            .as("%s %s", errors, json)
            .isInstanceOf(ReadOutcome.Unreadable.class);
      }
    }
    assertThat(refused).isGreaterThan(500);
  }

  @Test
  void it_knows_every_kind() {
    var kinds = MAPPER.readTree(TEXT).at("/$defs/event/properties/kind/enum");

    assertThat(kinds.valueStream().map(JsonNode::stringValue))
        .containsExactlyElementsOf(
            Arrays.stream(Kind.values())
                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                .toList());
  }

  /** Drops, adds or replaces something somewhere below. */
  private static void change(JsonNode node, Random random) {
    var children = node.valueStream().filter(child -> child.isContainer() && !child.isEmpty());
    var deeper = children.toList();
    if (!deeper.isEmpty() && random.nextInt(4) > 0) {
      change(deeper.get(random.nextInt(deeper.size())), random);
      return;
    }
    switch (node) {
      case ObjectNode object -> {
        var fields = List.copyOf(object.propertyNames());
        var field = fields.get(random.nextInt(fields.size()));
        switch (random.nextInt(3)) {
          case 0 -> object.remove(field);
          case 1 -> object.put("added", 1);
          default -> object.set(field, replacement(random));
        }
      }
      case ArrayNode array -> array.set(random.nextInt(array.size()), replacement(random));
      default -> throw new AssertionError("Not a container: " + node);
    }
  }

  private static JsonNode replacement(Random random) {
    return MAPPER.readTree(
        List.of("null", "true", "-99", "1.5", "\"\"", "\"x y\"", "[]", "{}", "[1]", "{\"en\":1}")
            .get(random.nextInt(10)));
  }

  private static List<Error> errors(String json) {
    return SCHEMA.validate(json, InputFormat.JSON);
  }

  private static String resource(String name) {
    try (var in = Exchange.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }
}
