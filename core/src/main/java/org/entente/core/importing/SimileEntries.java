package org.entente.core.importing;

import java.util.regex.Pattern;
import org.entente.core.said.Said;
import tools.jackson.databind.JsonNode;

/** SIMILE Timeline (MIT) as JSON. Its years before the common era are astronomical. */
final class SimileEntries {

  private static final Pattern YEAR = Pattern.compile("(-?)(\\d{1,4})( ?(?i:bc|b\\.c\\.|bce))?");

  private final String language;

  SimileEntries(String language) {
    this.language = language;
  }

  void readInto(JsonNode root, Gathered gathered) {
    int number = 0;
    for (var node : root.isArray() ? root : root.path("events")) {
      var entry = new Entry(Said.of("place.event", String.valueOf(++number)), language);
      event(new Item(node), entry);
      gathered.add(entry);
    }
  }

  private static void event(Item item, Entry entry) {
    entry.id = item.text("id", "eventID", "eid");
    entry.start = date(item.text("start", "s"));
    entry.end = date(item.text("end", "e"));
    entry.title(item.text("title", "t", "caption"));
    entry.text(item.text("description", "d"));
    var link = item.text("link");
    if (!link.isEmpty()) {
      Media.add(entry, link, "", "");
    }
    var image = item.text("image");
    if (!image.isEmpty()) {
      Media.add(entry, image, "", "");
    }
    var surelyFrom = item.text("latestStart", "ls");
    var surelyTo = item.text("earliestEnd", "ee");
    if (!(surelyFrom + surelyTo).isEmpty()) {
      entry.remarks.add(
          Said.of(
              "import.surely",
              surelyFrom.isEmpty() ? "…" : surelyFrom,
              surelyTo.isEmpty() ? "…" : surelyTo));
    }
    item.without(
            "durationEvent",
            "de",
            "isDuration",
            "icon",
            "color",
            "textColor",
            "classname",
            "c",
            "tapeImage",
            "tapeRepeat",
            "trackNum")
        .rest(entry);
  }

  private static RawDate date(String text) {
    var year = YEAR.matcher(text);
    if (!year.matches()) {
      return new RawDate.Text(text);
    }
    var number = Integer.parseInt(year.group(2));
    if (year.group(3) != null) {
      return new RawDate.Parts("-" + number, "", "", "");
    }
    // Year 0 is 1 BCE, −43 is 44 BCE.
    return year.group(1).isEmpty() && number > 0
        ? new RawDate.Parts(year.group(2), "", "", "")
        : new RawDate.Parts("-" + (number + 1), "", "", "");
  }
}
