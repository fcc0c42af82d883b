package org.entente.core.importing;

import java.util.regex.Pattern;
import org.entente.core.said.Said;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/**
 * JSON as timeline tools have it: also with comments, single quotes or bare names as JavaScript
 * allows, assigned to a variable, or one object a line.
 */
record JsonFile(JsonNode root) {

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(ImportLimits.MAX_DEPTH)
                          .maxStringLength(ImportLimits.MAX_CELL * 4)
                          .maxNumberLength(40)
                          .maxNameLength(500)
                          .build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
                  .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
                  .enable(JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES)
                  .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                  .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                  .build())
          .build();

  private static final Pattern IN_SCRIPT =
      Pattern.compile("(?:(?:var|let|const|export default)\\s+)?[\\w.$]*\\s*[=(]?\\s*(?=[\\[{])");

  private static final Pattern END_OF_SCRIPT = Pattern.compile("[;)\\s]+\\z");

  /** Whether a text looks like JSON rather than a table. */
  static boolean looksLike(String text) {
    var start = IN_SCRIPT.matcher(text.stripLeading());
    return start.lookingAt();
  }

  static JsonFile read(String whole) throws Unreadable {
    var text = END_OF_SCRIPT.matcher(whole).replaceFirst("");
    var start = IN_SCRIPT.matcher(text);
    int from = text.length() - text.stripLeading().length();
    start.region(from, text.length());
    // As many blanks as characters are left out, so that places in messages are right.
    var json =
        start.lookingAt()
            ? text.substring(0, start.start())
                + " ".repeat(start.end() - start.start())
                + text.substring(start.end())
            : text;
    JsonNode first = null;
    ArrayNode several = null;
    try (var parser = MAPPER.createParser(json)) {
      while (parser.nextToken() != null) {
        JsonNode node = parser.readValueAsTree();
        if (first == null) {
          first = node;
        } else {
          several = several == null ? MAPPER.createArrayNode().add(first) : several;
          several.add(node);
          if (several.size() > ImportLimits.MAX_ROWS) {
            throw new Unreadable(Said.of("unreadable.tooMany", ImportLimits.MAX_ROWS));
          }
        }
      }
    } catch (JacksonException malformed) {
      throw new Unreadable(words(malformed));
    }
    if (first == null) {
      throw new Unreadable(Said.of("unreadable.empty"));
    }
    return new JsonFile(several == null ? first : several);
  }

  private static Said words(JacksonException malformed) {
    var location = malformed.getLocation();
    var where =
        location == null || location.getLineNr() < 0
            ? Said.asIs("")
            : Said.of(
                "unreadable.where",
                String.valueOf(location.getLineNr()),
                String.valueOf(location.getColumnNr()));
    var message = String.valueOf(malformed.getOriginalMessage());
    if (message.contains("nesting depth")) {
      return Said.of("unreadable.nested", where);
    }
    if (message.contains("String value length") || message.contains("String length")) {
      return Said.of("unreadable.longText", where);
    }
    if (message.startsWith("Duplicate")) {
      return Said.of("unreadable.twice", where);
    }
    return Said.of("unreadable.broken", where, message.lines().findFirst().orElse(""));
  }

  /** The format, or null when it is none of those that are known. */
  @Nullable Format format() {
    if (root.isArray()) {
      return ofItems(root);
    }
    if (root.path("format").asString("").equals("entente")) {
      return Format.ENTENTE;
    }
    if (root.path("timeline").path("date").isArray()) {
      return Format.TIMELINE_JS_2;
    }
    if (root.path("timeline_json_data").isArray()) {
      return Format.STORYTELLER;
    }
    if (root.path("items").isArray()) {
      return Format.VIS_TIMELINE;
    }
    if (root.path("events").isArray()) {
      var events = ofItems(root.path("events"));
      var simile = root.has("dateTimeFormat") || root.has("wikiURL") || root.has("wikiSection");
      return simile || events == null ? (simile ? Format.SIMILE : Format.TIMELINE_JS) : events;
    }
    return root.has("schema") && root.has("properties") ? Format.FOLLOW_THE_MONEY : null;
  }

  private static @Nullable Format ofItems(JsonNode items) {
    for (var item : items) {
      if (item.has("schema") && item.has("properties")) {
        return Format.FOLLOW_THE_MONEY;
      }
      if (item.path("start_date").isObject()) {
        return Format.TIMELINE_JS;
      }
      if (item.has("start_date")) {
        return Format.STORYTELLER;
      }
      if (item.has("content") && item.has("start")) {
        return Format.VIS_TIMELINE;
      }
      if ((item.has("start") || item.has("s")) && (item.has("title") || item.has("t"))) {
        return Format.SIMILE;
      }
    }
    return null;
  }
}
