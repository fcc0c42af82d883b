package org.entente.core.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.core.event.Role;
import org.entente.core.said.Said;
import tools.jackson.databind.JsonNode;

/**
 * FollowTheMoney (OCCRP): entities as JSON, usually one a line. Events are taken; other entities
 * are only asked for their names.
 */
final class MoneyEntries {

  private static final Set<String> EVENTS = Set.of("Event");
  private static final Set<String> OWN =
      Set.of(
          "name",
          "summary",
          "description",
          "date",
          "startDate",
          "endDate",
          "country",
          "organizer",
          "involved",
          "sourceUrl",
          "publisher",
          "publisherUrl",
          "modifiedAt",
          "retrievedAt");

  private final String language;
  private final Map<String, String> names = new HashMap<>();

  MoneyEntries(String language) {
    this.language = language;
  }

  void readInto(JsonNode root, Gathered gathered) {
    List<JsonNode> entities = new ArrayList<>();
    if (root.isArray()) {
      root.forEach(entities::add);
    } else {
      entities.add(root);
    }
    for (var entity : entities) {
      names.put(entity.path("id").asString(""), first(values(entity, "name")));
    }
    int number = 0;
    for (var entity : entities) {
      number++;
      var schema = entity.path("schema").asString("");
      if (EVENTS.contains(schema)) {
        gathered.add(event(entity, Said.of("place.entity", String.valueOf(number))));
      } else {
        gathered.left(Said.of("import.schema", schema.isEmpty() ? "–" : schema));
      }
    }
  }

  private Entry event(JsonNode entity, Said place) {
    var entry = new Entry(place, language);
    entry.id = entity.path("id").asString("");
    entry.title(first(values(entity, "name")));
    var summary = String.join("\n\n", values(entity, "summary"));
    var description = String.join("\n\n", values(entity, "description"));
    entry.text(
        summary.isEmpty() || description.isEmpty()
            ? summary + description
            : summary + "\n\n" + description);
    var start =
        values(entity, "startDate").isEmpty()
            ? values(entity, "date")
            : values(entity, "startDate");
    entry.start = new RawDate.Text(first(start));
    entry.end = new RawDate.Text(first(values(entity, "endDate")));
    more(entry, "name", values(entity, "name"));
    more(entry, "date", start);
    if (!values(entity, "startDate").isEmpty() && !values(entity, "date").isEmpty()) {
      more(entry, "date", values(entity, "date"));
    }
    more(entry, "endDate", values(entity, "endDate"));
    mention(entry, entity, "organizer", Role.INITIATOR);
    mention(entry, entity, "involved", Role.PARTICIPANT);
    for (var country : values(entity, "country")) {
      entry.mentioning.add(
          new Entry.Named(
              Role.PARTICIPANT, country.toUpperCase(java.util.Locale.ROOT), Said.asIs("country")));
    }
    var outlet = first(values(entity, "publisher"));
    for (var address : values(entity, "sourceUrl")) {
      entry.source("", outlet, "", address);
    }
    if (values(entity, "sourceUrl").isEmpty()) {
      values(entity, "publisherUrl").forEach(address -> entry.source("", outlet, "", address));
    }
    for (var property : entity.path("properties").propertyNames()) {
      if (!OWN.contains(property)) {
        entry.left.add(Said.asIs(property));
      }
    }
    return entry;
  }

  /** An entity by its identifier, or a name as text. */
  private void mention(Entry entry, JsonNode entity, String property, Role role) {
    for (var value : values(entity, property)) {
      entry.mentioning.add(
          new Entry.Named(role, names.getOrDefault(value, value), Said.asIs(property)));
    }
  }

  private static void more(Entry entry, String property, List<String> values) {
    if (values.size() > 1) {
      entry.remarks.add(
          Said.of("import.several", property, String.join(", ", values.subList(1, values.size()))));
    }
  }

  private static String first(List<String> values) {
    return values.isEmpty() ? "" : values.getFirst();
  }

  private static List<String> values(JsonNode entity, String property) {
    var node = entity.path("properties").path(property);
    var values = new ArrayList<String>();
    if (node.isArray()) {
      node.forEach(
          value ->
              values.add(
                  value.isObject() ? value.path("id").asString("") : value.asString("").strip()));
    } else if (node.isValueNode() && !node.isNull()) {
      values.add(node.asString("").strip());
    }
    values.removeIf(String::isBlank);
    return values;
  }
}
