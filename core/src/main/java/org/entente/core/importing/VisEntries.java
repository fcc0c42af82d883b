package org.entente.core.importing;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.entente.core.event.Role;
import org.entente.core.said.Said;
import tools.jackson.databind.JsonNode;

/**
 * vis-timeline: a list of items, or an object with {@code items}, {@code groups} and, of the plugin
 * timeline-arrows, {@code arrows}. A group that names an actor proposes it; an arrow between the
 * groups of two actors proposes who did it to whom.
 */
final class VisEntries {

  private static final int FORWARD = 1;
  private static final int BACKWARD = 2;

  private final String language;
  private final Map<String, String> groups = new HashMap<>();
  private final Map<String, Entry> byId = new HashMap<>();
  private final Map<String, String> groupOf = new HashMap<>();

  VisEntries(String language) {
    this.language = language;
  }

  void readInto(JsonNode root, Gathered gathered) {
    for (var node : root.path("groups")) {
      groups.put(node.path("id").asString(""), HtmlText.line(node.path("content").asString("")));
    }
    int number = 0;
    for (var node : root.isArray() ? root : root.path("items")) {
      var entry = new Entry(Said.of("place.item", String.valueOf(++number)), language);
      item(new Item(node), entry);
      gathered.add(entry);
    }
    number = 0;
    for (var node : root.path("arrows")) {
      arrow(new Item(node), Said.of("place.arrow", String.valueOf(++number)), gathered);
    }
    if (root.isObject()) {
      var rest = new Entry(Said.of("place.file"), language);
      new Item(root).without("items", "groups", "arrows", "options").rest(rest);
      rest.left.forEach(gathered::left);
    }
  }

  private void item(Item item, Entry entry) {
    entry.id = item.text("id");
    entry.start = date(item.node("start"));
    entry.end = date(item.node("end"));
    entry.title(item.text("content"));
    entry.text(item.text("title"));
    entry.background = item.text("type").equals("background");
    var group = item.text("group");
    if (!group.isEmpty()) {
      var name = groups.getOrDefault(group, group);
      entry.mentioning.add(new Entry.Named(Role.PARTICIPANT, name, Said.asIs("group")));
      groupOf.put(entry.id, name);
    }
    byId.putIfAbsent(entry.id, entry);
    item.without(
            "className",
            "style",
            "align",
            "selectable",
            "limitSize",
            "editable",
            "subgroup",
            "type")
        .rest(entry);
  }

  private void arrow(Item arrow, Said place, Gathered gathered) {
    var from = byId.get(arrow.text("id_item_1"));
    var to = byId.get(arrow.text("id_item_2"));
    var title = arrow.text("title");
    if (from == null || to == null) {
      gathered.remark(Said.of("import.arrowNowhere", place));
      return;
    }
    var direction =
        arrow.text("direction").matches("\\d")
            ? Integer.parseInt(arrow.text("direction"))
            : FORWARD;
    var said = title.isEmpty() ? "" : " (“" + HtmlText.line(title) + "”)";
    from.remarks.add(Said.of("import.arrow", to.title.readIn(language), said));
    var one = groupOf.get(from.id);
    var other = groupOf.get(to.id);
    if (one == null || other == null || one.equals(other)) {
      return;
    }
    var oneRole = role(direction, FORWARD);
    var otherRole = role(direction, BACKWARD);
    from.mentioning.removeIf(named -> named.names().equals(one));
    from.mentioning.add(new Entry.Named(oneRole, one, Said.asIs("group")));
    from.mentioning.add(new Entry.Named(otherRole, other, Said.asIs("group")));
  }

  /** The role of the one from whom the arrow leads in this direction. */
  private static Role role(int direction, int fromHere) {
    if (direction != FORWARD && direction != BACKWARD) {
      return Role.PARTICIPANT;
    }
    return direction == fromHere ? Role.INITIATOR : Role.RECIPIENT;
  }

  /** A number is milliseconds since 1970, a text a date as JavaScript writes it. */
  private static RawDate date(JsonNode node) {
    var text = node.asString("").strip();
    if (!node.isNumber()) {
      return text.matches("/Date\\(-?\\d+\\)/")
          ? milliseconds(text.replaceAll("[^-\\d]", ""))
          : new RawDate.Text(text);
    }
    return milliseconds(text);
  }

  private static RawDate milliseconds(String text) {
    try {
      var instant = Instant.ofEpochMilli(new java.math.BigDecimal(text).longValue());
      return new RawDate.Text(instant.toString().replaceFirst("^[+](\\d)", "$1"));
    } catch (DateTimeException | NumberFormatException _) {
      return new RawDate.Text(text);
    }
  }
}
