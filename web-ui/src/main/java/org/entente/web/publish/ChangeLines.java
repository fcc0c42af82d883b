package org.entente.web.publish;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.core.event.Event;
import org.entente.core.publish.Changes;
import org.entente.core.publish.Changes.Changed;
import org.entente.core.publish.Changes.Part;
import org.entente.web.words.Words;

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
      list.add(new ListItem(Words.of("changes.more", lines.size() - MOST)));
    }
    return list;
  }

  static List<String> of(Changes changes, String language) {
    var lines = new ArrayList<String>();
    if (!changes.timeline().isEmpty()) {
      lines.add(
          Words.of(
              "changes.timeline",
              changes.timeline().stream()
                  .sorted()
                  .map(ChangeLines::name)
                  .collect(Collectors.joining(", "))));
    }
    changes.added().forEach(event -> lines.add(Words.of("changes.new", named(event, language))));
    changes.changed().forEach(changed -> lines.add(line(changed, language)));
    changes.removed().forEach(event -> lines.add(Words.of("changes.out", named(event, language))));
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
      case DATE -> Words.of("changes.date", was.date().text(), is.date().text());
      case TITLE ->
          Words.of("changes.title", was.title().readIn(language), is.title().readIn(language));
      case KIND ->
          Words.of(
              "changes.kind",
              was.kind().label().readIn(Words.language()),
              is.kind().label().readIn(Words.language()));
      case SOURCES -> Words.of("changes.sources", was.sources().size(), is.sources().size());
      default -> name(part);
    };
  }

  private static String named(Event event, String language) {
    return event.date().text() + " “" + event.title().readIn(language) + "”";
  }

  private static String name(Part part) {
    return Words.of("changes.part." + part.name());
  }
}
