package org.entente.web.publish;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.core.event.Event;
import org.entente.core.publish.Changes;
import org.entente.core.publish.Changes.Changed;
import org.entente.core.publish.Changes.Part;

/** What changed, for the editor: a line a change, with before and after where that is short. */
final class ChangeLines {

  private static final int MOST = 60;

  private ChangeLines() {}

  static UnorderedList list(Changes changes, String language) {
    var list = new UnorderedList();
    list.addClassName("changes");
    var lines = of(changes, language);
    lines.stream().limit(MOST).forEach(line -> list.add(new ListItem(line)));
    if (lines.size() > MOST) {
      list.add(new ListItem("and " + (lines.size() - MOST) + " more"));
    }
    return list;
  }

  static List<String> of(Changes changes, String language) {
    var lines = new ArrayList<String>();
    if (!changes.timeline().isEmpty()) {
      lines.add(
          "The timeline's "
              + changes.timeline().stream()
                  .sorted()
                  .map(ChangeLines::name)
                  .collect(Collectors.joining(", ")));
    }
    changes.added().forEach(event -> lines.add("New: " + named(event, language)));
    changes.changed().forEach(changed -> lines.add(line(changed, language)));
    changes.removed().forEach(event -> lines.add("Taken out: " + named(event, language)));
    return lines;
  }

  private static String line(Changed changed, String language) {
    return named(changed.before(), language)
        + ": "
        + changed.parts().stream()
            .sorted()
            .map(part -> difference(part, changed, language))
            .collect(Collectors.joining("; "));
  }

  private static String difference(Part part, Changed changed, String language) {
    var was = changed.before();
    var is = changed.after();
    return switch (part) {
      case DATE -> "date " + was.date().text() + " → " + is.date().text();
      case TITLE ->
          "title “" + was.title().readIn(language) + "” → “" + is.title().readIn(language) + "”";
      case KIND ->
          "kind " + was.kind().label().readIn("en") + " → " + is.kind().label().readIn("en");
      case SOURCES -> was.sources().size() + " → " + is.sources().size() + " sources";
      default -> name(part);
    };
  }

  private static String named(Event event, String language) {
    return event.date().text() + " “" + event.title().readIn(language) + "”";
  }

  private static String name(Part part) {
    return part.name().toLowerCase(Locale.ROOT);
  }
}
