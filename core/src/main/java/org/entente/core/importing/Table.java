package org.entente.core.importing;

import java.util.ArrayList;
import java.util.List;
import org.entente.core.said.Said;

/**
 * A table as it stands in a file, without its blank rows.
 *
 * @param rows each with its number, as the program that shows the table counts it, from 1
 */
record Table(List<Row> rows) {

  /** One row; cells are stripped, those beyond the last are empty. */
  record Row(int number, List<String> cells) {

    String cell(int column) {
      return column < cells.size() ? cells.get(column) : "";
    }
  }

  Table {
    rows = List.copyOf(rows);
  }

  int width() {
    return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
  }

  /** Takes rows as they are read and refuses what goes too far. */
  static final class Collector {

    private final List<Row> rows = new ArrayList<>();
    private long cells;
    private long characters;

    /**
     * Adds a row, unless it is blank.
     *
     * @param place where it is in the file, in words
     */
    void add(int number, Said place, List<String> read) throws Unreadable {
      var row = new ArrayList<String>(Math.min(read.size(), ImportLimits.MAX_COLUMNS));
      int last = 0;
      for (int column = 0; column < read.size(); column++) {
        var cell = read.get(column);
        if (cell.length() > ImportLimits.MAX_CELL) {
          throw new Unreadable(
              Said.of(
                  "unreadable.cell", place, letters(column), cell.length(), ImportLimits.MAX_CELL));
        }
        var stripped = cell.strip();
        if (!stripped.isEmpty()) {
          last = column + 1;
          cells++;
          characters += stripped.length();
        }
        if (last > ImportLimits.MAX_COLUMNS) {
          throw new Unreadable(Said.of("unreadable.columns", place, ImportLimits.MAX_COLUMNS));
        }
        if (column < ImportLimits.MAX_COLUMNS) {
          row.add(stripped);
        }
      }
      if (last == 0) {
        return;
      }
      if (rows.size() > ImportLimits.MAX_ROWS) {
        throw new Unreadable(Said.of("unreadable.rows", ImportLimits.MAX_ROWS));
      }
      if (cells > ImportLimits.MAX_CELLS || characters > ImportLimits.MAX_CHARACTERS) {
        throw new Unreadable(Said.of("unreadable.table", place));
      }
      rows.add(new Row(number, List.copyOf(row.subList(0, last))));
    }

    Table table() {
      return new Table(rows);
    }
  }

  /** A column as spreadsheets name it: A, B, … Z, AA. */
  static String letters(int column) {
    return column < 26
        ? String.valueOf((char) ('A' + column))
        : letters(column / 26 - 1) + (char) ('A' + column % 26);
  }
}
