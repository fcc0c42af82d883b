package org.entente.core.importing;

import org.entente.core.said.Said;
import tools.jackson.databind.JsonNode;

/** TimelineJS, its legacy second version: {@code timeline} with {@code date} and {@code era}. */
final class TimelineJs2Entries {

  private final String language;

  TimelineJs2Entries(String language) {
    this.language = language;
  }

  void readInto(JsonNode root, Gathered gathered) {
    var timeline = new Item(root).item("timeline");
    var head = new Entry(Said.of("place.title"), language);
    head.title(timeline.text("headline"));
    head.text(timeline.text("text"));
    if (!head.sources.isEmpty()) {
      gathered.left(Said.of("import.titleLinks"));
    }
    gathered.head(head.title, head.text, Said.of("place.title"));
    timeline.without("type", "startDate", "endDate");
    int number = 0;
    for (var node : timeline.node("date")) {
      var entry = new Entry(Said.of("place.event", String.valueOf(++number)), language);
      item(new Item(node), entry);
      gathered.add(entry);
    }
    number = 0;
    for (var node : timeline.node("era")) {
      var entry = new Entry(Said.of("place.era", String.valueOf(++number)), language);
      entry.background = true;
      item(new Item(node), entry);
      gathered.add(entry);
    }
    timeline.rest(head);
    head.left.forEach(
        field -> {
          var name = field.toString();
          gathered.left(
              name.startsWith("asset")
                  ? Said.of("import.titleAsset", name.substring("asset".length()))
                  : field);
        });
  }

  private static void item(Item item, Entry entry) {
    entry.id = item.text("uniqueid", "unique_id");
    entry.start = date(item.text("startDate"));
    entry.end = date(item.text("endDate"));
    entry.title(item.text("headline"));
    entry.text(item.text("text"));
    var asset = item.item("asset");
    Media.add(entry, asset.text("media"), asset.text("caption"), asset.text("credit"));
    asset.without("thumbnail").rest(entry);
    item.without("classname").rest(entry);
  }

  /** {@code 2011,12,10}, {@code 2011,12,10,16,50} or {@code 2011}; else any date as written. */
  private static RawDate date(String text) {
    if (!text.matches("-?\\d+(\\s*,\\s*\\d*){0,6}")) {
      return new RawDate.Text(text);
    }
    var parts = text.split("\\s*,\\s*", -1);
    var time = part(parts, 3).isEmpty() ? "" : part(parts, 3) + ":" + twoDigits(part(parts, 4));
    return new RawDate.Parts(part(parts, 0), part(parts, 1), part(parts, 2), time);
  }

  private static String part(String[] parts, int index) {
    return index < parts.length ? parts[index] : "";
  }

  private static String twoDigits(String digits) {
    return digits.isEmpty() ? "00" : digits.length() == 1 ? "0" + digits : digits;
  }
}
