package org.entente.core.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.core.event.Event;
import org.entente.core.event.Role;
import org.entente.core.event.Source;
import org.entente.core.relation.ActorPair;
import org.entente.core.timeline.FullTimeline;
import org.entente.core.timeline.ShownRelation;

/**
 * A timeline's events as a table in CSV (RFC 4180, UTF-8): a row an event in order of time, a
 * column for what it did to each relation shown. Texts that a spreadsheet would take for a formula
 * get an apostrophe in front.
 */
public final class EventTable {

  private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r\\x00]");

  private EventTable() {}

  /** The table in one of the timeline's languages. */
  public static String csv(FullTimeline full, String language) {
    var relations = full.timeline().relations().stream().map(ShownRelation::pair).toList();
    var out = new StringBuilder();
    var head =
        new ArrayList<>(List.of("id", "date", "first_day", "last_day", "kind", "title", "text"));
    for (var role : Role.values()) {
      head.add(role.name().toLowerCase(Locale.ROOT));
    }
    relations.forEach(pair -> head.add("effect_" + pair.one() + "_" + pair.other()));
    head.add("sources");
    row(out, head);
    for (var event : full.events()) {
      row(out, cells(event, relations, language));
    }
    return out.toString();
  }

  private static List<String> cells(Event event, List<ActorPair> relations, String language) {
    var cells = new ArrayList<String>();
    cells.add(event.id().toString());
    cells.add(event.date().text());
    cells.add(day(event.date().firstDay()));
    cells.add(day(event.date().lastDay()));
    cells.add(event.kind().name());
    cells.add(event.title().readIn(language));
    cells.add(event.text().readIn(language));
    for (var role : Role.values()) {
      cells.add(
          event.participations().stream()
              .filter(one -> one.role() == role)
              .map(one -> one.actor().value())
              .collect(Collectors.joining("; ")));
    }
    for (var pair : relations) {
      var effect = event.effectOn(pair);
      cells.add(effect.isPresent() ? Double.toString(effect.getAsDouble()) : "");
    }
    cells.add(event.sources().stream().map(EventTable::source).collect(Collectors.joining("\n")));
    return cells;
  }

  /** Empty for an open side. */
  private static String day(LocalDate day) {
    return day.equals(LocalDate.MIN) || day.equals(LocalDate.MAX) ? "" : day.toString();
  }

  private static String source(Source source) {
    var address = source.address();
    return address == null ? source.title() : address.toASCIIString();
  }

  private static void row(StringBuilder out, List<String> cells) {
    out.append(cells.stream().map(EventTable::cell).collect(Collectors.joining(",")))
        .append("\r\n");
  }

  private static String cell(String text) {
    boolean number = text.matches("-?\\d+(\\.\\d+)?");
    var safe = !number && FORMULA.matcher(text).find() ? "'" + text : text;
    return safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
        ? '"' + safe.replace("\"", "\"\"") + '"'
        : safe;
  }
}
