package org.entente.core.importing;

import org.entente.core.event.Role;
import org.entente.core.said.Said;
import tools.jackson.databind.JsonNode;

/**
 * TimelineJS 3 (Northwestern University Knight Lab): {@code events}, {@code title}, {@code eras}.
 */
final class TimelineJsEntries {

  private final String language;

  TimelineJsEntries(String language) {
    this.language = language;
  }

  void readInto(JsonNode root, Gathered gathered) {
    var file = new Item(root);
    var events = root.isArray() ? root : file.node("events");
    title(file.item("title"), gathered);
    int number = 0;
    for (var node : events) {
      var entry = new Entry(Said.of("place.event", String.valueOf(++number)), language);
      slide(new Item(node), entry);
      gathered.add(entry);
    }
    number = 0;
    for (var node : file.node("eras")) {
      var entry = new Entry(Said.of("place.era", String.valueOf(++number)), language);
      entry.background = true;
      slide(new Item(node), entry);
      gathered.add(entry);
    }
    if (root.isObject()) {
      var rest = new Entry(Said.of("place.file"), language);
      file.without("scale").rest(rest);
      rest.left.forEach(gathered::left);
    }
  }

  private void title(Item slide, Gathered gathered) {
    if (slide.isBlank()) {
      return;
    }
    var entry = new Entry(Said.of("place.title"), language);
    slide(slide, entry);
    entry.left.forEach(gathered::left);
    entry.remarks.forEach(gathered::remark);
    if (!entry.sources.isEmpty()) {
      gathered.left(Said.of("import.titleMedia"));
    }
    gathered.head(entry.title, entry.text, Said.of("place.title"));
  }

  private static void slide(Item slide, Entry entry) {
    entry.id = slide.text("unique_id");
    var start = slide.item("start_date");
    var end = slide.item("end_date");
    entry.start = date(start, entry);
    entry.end = date(end, entry);
    entry.shownDate = slide.text("display_date");
    if (entry.shownDate.isEmpty()) {
      entry.shownDate = start.text("display_date", "display_text");
    }
    var text = slide.item("text");
    entry.title(text.text("headline"));
    OwnHtml.text(entry, text.text("text"));
    var media = slide.item("media");
    Media.add(entry, media.text("url"), media.text("caption"), media.text("credit"));
    slide.without("autolink", "type", "scale");
    start.without("format", "display_date", "display_text").rest(entry);
    end.without("format", "display_date", "display_text").rest(entry);
    text.rest(entry);
    media.without("thumbnail", "link_target").rest(entry);
    var group = slide.text("group");
    if (!group.isEmpty()) {
      entry.mentioning.add(new Entry.Named(Role.PARTICIPANT, group, Said.asIs("group")));
    }
    slide.rest(entry);
  }

  private static RawDate date(Item date, Entry entry) {
    var second = date.text("second");
    var minute = date.text("minute");
    var hour = date.text("hour");
    var time =
        hour.isEmpty() ? "" : twoDigits(hour) + ":" + twoDigits(minute) + ":" + twoDigits(second);
    if (!second.isEmpty() && minute.isEmpty()) {
      entry.remarks.add(Said.of("import.seconds"));
    }
    if (time.endsWith(":00") && second.isEmpty()) {
      time = time.substring(0, time.length() - 3);
    }
    date.without("millisecond");
    return new RawDate.Parts(date.text("year"), date.text("month"), date.text("day"), time);
  }

  private static String twoDigits(String digits) {
    return digits.isEmpty() ? "00" : digits.length() == 1 ? "0" + digits : digits;
  }
}
