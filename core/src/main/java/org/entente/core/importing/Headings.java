package org.entente.core.importing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.core.date.DateInput;
import org.entente.core.date.Reading;

/**
 * Finds out what a table's columns hold: by their headings, and without them by their cells.
 *
 * @param header whether the first row holds headings
 * @param columns one for each column
 */
record Headings(boolean header, List<ColumnUse> columns, Dialect dialect) {

  private static final Pattern IN_LANGUAGE = Pattern.compile("(.+) \\(([a-z]{2,3})\\)");
  private static final Pattern NUMBERED = Pattern.compile("source (\\d{1,2})(.*)");
  private static final int LOOKED_AT = 50;
  private static final int LONG_TEXT = 120;
  private static final Map<String, Column> BY_HEADING = byHeading();

  private static Map<String, Column> byHeading() {
    var map = new HashMap<String, Column>();
    for (var column : Column.values()) {
      column.headings().forEach(heading -> map.put(heading, column));
    }
    return map;
  }

  static Headings in(Table table, ActorNames actors) {
    if (table.rows().isEmpty()) {
      return new Headings(false, List.of(), Dialect.OTHER);
    }
    return in(table, hasHeader(table), actors);
  }

  static Headings in(Table table, boolean header, ActorNames actors) {
    var width = table.width();
    var rows = table.rows().subList(header && !table.rows().isEmpty() ? 1 : 0, table.rows().size());
    var sample = rows.subList(0, Math.min(rows.size(), LOOKED_AT));
    var columns = new ArrayList<ColumnUse>();
    var headings = new ArrayList<String>();
    for (int i = 0; i < width; i++) {
      headings.add(header ? heading(table.rows().getFirst().cell(i)) : "");
    }
    for (int i = 0; i < width; i++) {
      columns.add(header ? named(headings.get(i), headings) : ColumnUse.of(Column.NONE));
    }
    once(columns);
    byCells(columns, headings, sample, actors);
    return new Headings(header, List.copyOf(columns), header ? dialect(headings) : Dialect.OTHER);
  }

  private static boolean hasHeader(Table table) {
    var first = table.rows().getFirst().cells();
    var known =
        first.stream()
            .filter(cell -> named(heading(cell), List.of()).column() != Column.NONE)
            .count();
    if (known >= 2 || (known == 1 && first.size() == 1)) {
      return true;
    }
    var holdsDate = first.stream().anyMatch(Headings::isDate);
    var nextHoldsDate =
        table.rows().size() > 1 && table.rows().get(1).cells().stream().anyMatch(Headings::isDate);
    return !holdsDate && (known == 1 || nextHoldsDate);
  }

  private static ColumnUse named(String heading, List<String> all) {
    var inLanguage = IN_LANGUAGE.matcher(heading);
    var language = inLanguage.matches() ? inLanguage.group(2) : "";
    var plain = inLanguage.matches() ? inLanguage.group(1) : heading;
    var numbered = NUMBERED.matcher(plain);
    var number = numbered.matches() ? Integer.parseInt(numbered.group(1)) : 1;
    plain = numbered.matches() ? ("source" + numbered.group(2)) : plain;
    var column = BY_HEADING.getOrDefault(plain, Column.NONE);
    if (column == Column.END && plain.equals("end time") && all.contains("year")) {
      column = Column.END_TIME;
    }
    return new ColumnUse(column, language, number);
  }

  /** Of two columns for the same thing the first counts; sources and lists may come again. */
  private static void once(List<ColumnUse> columns) {
    var seen = new HashSet<ColumnUse>();
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).column() != Column.COUNTRIES && !seen.add(columns.get(i))) {
        columns.set(i, ColumnUse.of(Column.NONE));
      }
    }
  }

  private static void byCells(
      List<ColumnUse> columns, List<String> headings, List<Table.Row> sample, ActorNames actors) {
    var used = new EnumMap<Column, Integer>(Column.class);
    for (int i = 0; i < columns.size(); i++) {
      used.putIfAbsent(columns.get(i).column(), i);
    }
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).column() != Column.NONE) {
        continue;
      }
      var column = i;
      var cells = sample.stream().map(row -> row.cell(column)).filter(c -> !c.isEmpty()).toList();
      var found =
          cells.isEmpty() ? Column.NONE : byCells(cells, headings.get(i), used.keySet(), actors);
      if (found != Column.NONE) {
        used.put(found, i);
        columns.set(i, ColumnUse.of(found));
      }
    }
  }

  private static Column byCells(
      List<String> cells, String heading, Set<Column> used, ActorNames actors) {
    if (mostly(
        cells, cell -> actors.listed(cell).stream().allMatch(n -> actors.called(n).isPresent()))) {
      return Column.COUNTRIES;
    }
    if (!heading.isEmpty()) {
      return Column.NONE;
    }
    var hasDate = used.contains(Column.DATE) || used.contains(Column.YEAR);
    if (mostly(cells, Headings::isDate)) {
      return !hasDate ? Column.DATE : used.contains(Column.END) ? Column.NONE : Column.END;
    }
    if (mostly(cells, cell -> cell.matches("(?i)https?://\\S+"))) {
      return used.contains(Column.SOURCE_ADDRESS) ? Column.NONE : Column.SOURCE_ADDRESS;
    }
    var length = cells.stream().mapToInt(String::length).average().orElse(0);
    if (length > LONG_TEXT || used.contains(Column.TITLE)) {
      return used.contains(Column.TEXT) ? Column.NONE : Column.TEXT;
    }
    return Column.TITLE;
  }

  private static boolean mostly(List<String> cells, java.util.function.Predicate<String> is) {
    return cells.stream().filter(is).count() * 5 >= cells.size() * 4L;
  }

  static boolean isDate(String cell) {
    return NumericDates.FORM.matcher(cell).matches()
        || (cell.matches(".*\\d.*") && DateInput.read(cell) instanceof Reading.Understood);
  }

  private static Dialect dialect(List<String> headings) {
    if (headings.contains("id") && headings.contains("kind") && headings.contains("effects")) {
      return Dialect.ENTENTE;
    }
    if (headings.contains("year") && headings.contains("headline")) {
      return Dialect.TIMELINE_JS;
    }
    if (headings.contains("start date") && headings.contains("headline")) {
      return Dialect.TIMELINE_JS_1;
    }
    if (headings.contains("start date") && headings.contains("content text")) {
      return Dialect.STORYTELLER;
    }
    if (headings.contains("start time") && headings.contains("title")) {
      return Dialect.FLOURISH;
    }
    return Dialect.OTHER;
  }

  private static String heading(String cell) {
    return cell.toLowerCase(Locale.ROOT).replaceAll("[\\s_:*]+", " ").strip();
  }
}
