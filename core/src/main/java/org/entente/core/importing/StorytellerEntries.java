package org.entente.core.importing;

import org.entente.core.event.Role;
import org.entente.core.said.Said;
import tools.jackson.databind.JsonNode;

/**
 * Timeline Storyteller (Microsoft): a list of events, or a story file that holds one. A negative
 * year is one before the common era as printed there: −0550 is 550 BCE.
 */
final class StorytellerEntries {

  private final String language;

  StorytellerEntries(String language) {
    this.language = language;
  }

  void readInto(JsonNode root, Gathered gathered) {
    var events = root.isArray() ? root : root.path("timeline_json_data");
    int number = 0;
    for (var node : events) {
      var item = new Item(node);
      var entry = new Entry(Said.of("place.event", String.valueOf(++number)), language);
      entry.start = date(item.text("start_date"));
      entry.end = date(item.text("end_date"));
      entry.title(item.text("content_text"));
      mentioning(entry, item, "facet");
      mentioning(entry, item, "category");
      item.without(
              "id",
              "event_id",
              "segment",
              "duration",
              "track",
              "annotation_count",
              "selected",
              "bin",
              "seq_track",
              "item_index",
              "spiral_index",
              "spiral_x",
              "spiral_y",
              "curve_x",
              "curve_y",
              "rect_x",
              "rect_y",
              "prev_track",
              "prev_seq_track",
              "time_elapsed",
              "start_age",
              "end_age",
              "start_age_label",
              "end_age_label")
          .rest(entry);
      gathered.add(entry);
    }
    if (root.path("scenes").size() > 0) {
      gathered.remark(Said.of("import.scenes"));
    }
  }

  private static void mentioning(Entry entry, Item item, String field) {
    var value = item.text(field);
    if (!value.isEmpty() && !value.equals("undefined")) {
      entry.mentioning.add(new Entry.Named(Role.PARTICIPANT, value, Said.asIs(field)));
    }
  }

  private static RawDate date(String text) {
    var match =
        java.util.regex.Pattern.compile("(-\\d+)(?:-(\\d{2})-(\\d{2})(?:T.*)?)?").matcher(text);
    if (match.matches()) {
      return new RawDate.Parts(
          match.group(1),
          match.group(2) == null ? "" : match.group(2),
          match.group(3) == null ? "" : match.group(3),
          "");
    }
    // A year alone is often written as a whole day in what the tool itself saves.
    return text.matches("\\d{1,3}") ? new RawDate.Parts(text, "", "", "") : new RawDate.Text(text);
  }
}
