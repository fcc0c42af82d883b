package org.entente.core.importing;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import org.entente.core.said.Said;

/** Tables as text: CSV with any separator, and what spreadsheets put on the clipboard. */
final class TextTable {

  /** The separators that are told apart, the most usual first. */
  static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');

  private static final int LOOKED_AT = 20_000;
  private static final int MAX_ROW = 4 * 1024 * 1024;
  private static final char NO_QUOTES = '\uFFFF';
  private static final Pattern LINE = Pattern.compile("starting at line (\\d+)");

  private TextTable() {}

  /**
   * The separator: the one that a first line {@code sep=;} names, else the one outside quotes that
   * most often stands equally many times in line after line.
   */
  static char separator(String text) {
    var named = namedSeparator(text);
    if (named != 0) {
      return named;
    }
    var start = text.substring(0, Math.min(text.length(), LOOKED_AT));
    char best = SEPARATORS.getFirst();
    double bestScore = 0;
    for (char candidate : SEPARATORS) {
      var score = score(start, candidate);
      if (score > bestScore) {
        best = candidate;
        bestScore = score;
      }
    }
    return best;
  }

  private static double score(String text, char separator) {
    int rows = 0;
    int inFirst = 0;
    int same = 0;
    int inRow = 0;
    boolean quoted = false;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : '\n';
      if (c == '"') {
        quoted = !quoted;
      } else if (c == separator && !quoted) {
        inRow++;
      } else if (c == '\n' && !quoted) {
        if (rows == 0) {
          inFirst = inRow;
        }
        same += inRow == inFirst ? 1 : 0;
        rows++;
        inRow = 0;
      }
    }
    return inFirst == 0 ? 0 : (double) same / rows * 100 + Math.min(inFirst, 50);
  }

  private static char namedSeparator(String text) {
    return text.length() > 5
            && text.regionMatches(true, 0, "sep=", 0, 4)
            && (text.charAt(5) == '\r' || text.charAt(5) == '\n')
        ? text.charAt(4)
        : 0;
  }

  /**
   * The rows of a text.
   *
   * <p>On the clipboard, quotation marks only count when all of them are closed: Google Sheets puts
   * a cell such as {@code "So long" he said} there as it is.
   */
  static Table read(String text, char separator, boolean pasted) throws Unreadable {
    try {
      return read(text, separator, '"');
    } catch (CsvParseException malformed) {
      if (pasted) {
        try {
          return read(text, separator, NO_QUOTES);
        } catch (CsvParseException _) {
          // The first reason tells more.
        }
      }
      throw new Unreadable(words(malformed));
    }
  }

  private static Table read(String text, char separator, char quote) throws Unreadable {
    var collector = new Table.Collector();
    var separatorNamed = namedSeparator(text) != 0;
    int number = 0;
    try (var reader =
        CsvReader.builder()
            .fieldSeparator(separator)
            .quoteCharacter(quote)
            .skipEmptyLines(false)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .maxBufferSize(MAX_ROW)
            .ofCsvRecord(text)) {
      for (var row : reader) {
        number++;
        if (number > 1 || !separatorNamed) {
          collector.add(
              number,
              Said.of("place.line", String.valueOf(row.getStartingLineNumber())),
              row.getFields());
        }
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return collector.table();
  }

  private static Said words(CsvParseException malformed) {
    var message = String.valueOf(malformed.getMessage());
    var line = LINE.matcher(message);
    var place = line.find() ? Said.of("place.line", line.group(1)) : Said.of("place.someLine");
    if (message.startsWith("Unclosed")) {
      return Said.of("unreadable.unclosed", place);
    }
    if (message.startsWith("Unexpected")) {
      return Said.of("unreadable.afterQuote", place);
    }
    return Said.of("unreadable.longLine", place);
  }
}
