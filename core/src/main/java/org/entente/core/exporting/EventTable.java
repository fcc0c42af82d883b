package org.entente.core.exporting;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.core.event.Event;
import org.entente.core.event.Quote;
import org.entente.core.event.Role;
import org.entente.core.event.Source;
import org.entente.core.event.Tag;
import org.entente.core.importing.EffectsText;
import org.entente.core.text.Texts;

/** Events as a table, a column for everything that fits in one. */
final class EventTable {

  /** More would make the table wider than is read. */
  private static final int MOST_SOURCES = 20;

  private final List<List<String>> columns = new ArrayList<>();
  private final List<Event> events;

  private EventTable(List<Event> events) {
    this.events = events;
  }

  /** The table: its headings first. */
  static List<List<String>> of(Exportable content) {
    return new EventTable(content.events()).table();
  }

  private List<List<String>> table() {
    column("ID", event -> event.id().toString());
    column("Date", event -> event.date().text());
    texts("Title", Event::title);
    column("Kind", event -> event.kind().label().in("en"));
    column("Initiators", event -> actors(event, Role.INITIATOR));
    column("Recipients", event -> actors(event, Role.RECIPIENT));
    column("Participants", event -> actors(event, Role.PARTICIPANT));
    column("Absent", event -> actors(event, Role.ABSENT));
    column("Effects", event -> EffectsText.write(event.effects()));
    texts("Text", Event::text);
    sources();
    column("Quote", event -> event.quoted().map(Quote::text).orElse(""));
    column("Speaker", event -> event.quoted().map(Quote::speaker).orElse(""));
    column("Quote language", event -> event.quoted().map(Quote::language).orElse(""));
    texts("Note", Event::note);
    column("Importance", event -> String.valueOf(event.importance()));
    if (events.stream().anyMatch(event -> !event.tags().isEmpty())) {
      column(
          "Tags", event -> event.tags().stream().map(Tag::name).collect(Collectors.joining("; ")));
    }
    var rows = new ArrayList<List<String>>();
    for (int row = 0; row <= events.size(); row++) {
      var index = row;
      rows.add(columns.stream().map(column -> column.get(index)).toList());
    }
    return rows;
  }

  private void column(String heading, Function<Event, String> cell) {
    var column = new ArrayList<String>();
    column.add(heading);
    events.forEach(event -> column.add(cell.apply(event)));
    columns.add(column);
  }

  private void texts(String heading, Function<Event, Texts> texts) {
    var languages = new TreeSet<String>();
    events.forEach(event -> languages.addAll(texts.apply(event).byLanguage().keySet()));
    for (var language : languages) {
      column(heading + " (" + language + ")", event -> texts.apply(event).in(language));
    }
  }

  private static String actors(Event event, Role role) {
    return event.participations().stream()
        .filter(participation -> participation.role() == role)
        .map(participation -> participation.actor().value())
        .collect(Collectors.joining("; "));
  }

  private void sources() {
    var most = events.stream().mapToInt(event -> event.sources().size()).max().orElse(0);
    for (int i = 0; i < Math.min(most, MOST_SOURCES); i++) {
      var index = i;
      var name = i == 0 ? "Source" : "Source " + (i + 1);
      source(name, index, Source::title);
      source(name + " outlet", index, Source::outlet);
      source(name + " date", index, s -> s.date() == null ? "" : s.date().text());
      source(name + " address", index, s -> s.address() == null ? "" : s.address().toString());
      source(name + " archived", index, s -> s.archived() == null ? "" : s.archived().toString());
      source(name + " quote", index, Source::quote);
    }
  }

  private void source(String heading, int index, Function<Source, String> part) {
    column(
        heading,
        event -> index < event.sources().size() ? part.apply(event.sources().get(index)) : "");
  }
}
