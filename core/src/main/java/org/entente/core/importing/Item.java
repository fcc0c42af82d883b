package org.entente.core.importing;

import java.util.HashSet;
import java.util.Set;
import org.entente.core.said.Said;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * One object of a JSON file. Remembers what was asked for, so that the rest can be told rather than
 * dropped in silence.
 */
final class Item {

  private final JsonNode object;
  private final String name;
  private final Set<String> asked = new HashSet<>();

  Item(JsonNode object) {
    this(object, "");
  }

  private Item(JsonNode object, String name) {
    this.object = object;
    this.name = name;
  }

  /** The first of these fields that holds something, as text; empty when none does. */
  String text(String... fields) {
    var found = "";
    for (var field : fields) {
      asked.add(field);
      var node = object.path(field);
      if (found.isEmpty() && node.isValueNode() && !node.isNull()) {
        found = node.asString("").strip();
      }
    }
    return found;
  }

  /** An object in a field; empty when there is none. */
  Item item(String field) {
    asked.add(field);
    var node = object.path(field);
    return new Item(node.isObject() ? node : MissingNode.getInstance(), name + field + ".");
  }

  JsonNode node(String field) {
    asked.add(field);
    return object.path(field);
  }

  boolean isBlank() {
    return object.isMissingNode() || object.isEmpty();
  }

  /** Marks fields as of no matter to a reader: sizes, colours, what a program needs for itself. */
  Item without(String... fields) {
    asked.addAll(Set.of(fields));
    return this;
  }

  /** Tells what nobody asked for and is not blank. */
  void rest(Entry entry) {
    for (var field : object.propertyNames()) {
      var node = object.path(field);
      var blank =
          node.isNull()
              || (node.isValueNode() && node.asString("").isBlank())
              || (node.isContainer() && node.isEmpty());
      if (!asked.contains(field) && !blank) {
        entry.left.add(Said.asIs(name + field));
      }
    }
  }
}
