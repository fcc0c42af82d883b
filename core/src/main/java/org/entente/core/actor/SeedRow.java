package org.entente.core.actor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.entente.core.text.Texts;

/** A line of one of the tables beside {@link KnownActors}: columns parted by tabs. */
record SeedRow(List<String> columns) {

  SeedRow {
    columns = List.copyOf(columns);
  }

  /** The rows of a table; lines that start with # are comments. */
  static List<SeedRow> of(String table) {
    try (var in = KnownActors.class.getResourceAsStream(table)) {
      if (in == null) {
        throw new IllegalStateException("No table " + table + " beside KnownActors");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> new SeedRow(List.of(line.split("\t", -1))))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The text of a column; empty when the row is shorter. */
  String text(int column) {
    return column < columns.size() ? columns.get(column) : "";
  }

  LocalDate from(int column) {
    return text(column).isEmpty() ? LocalDate.MIN : LocalDate.parse(text(column));
  }

  LocalDate to(int column) {
    return text(column).isEmpty() ? LocalDate.MAX : LocalDate.parse(text(column));
  }

  /** A text by language: {@code en=Russia; nl=Rusland}. */
  Texts texts(int column) {
    if (text(column).isEmpty()) {
      return Texts.NONE;
    }
    var byLanguage = new TreeMap<String, String>();
    for (var pair : text(column).split("; ", -1)) {
      var equals = pair.indexOf('=');
      byLanguage.put(pair.substring(0, equals), pair.substring(equals + 1));
    }
    return new Texts(byLanguage);
  }
}
