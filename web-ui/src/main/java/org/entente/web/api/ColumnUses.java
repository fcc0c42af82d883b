package org.entente.web.api;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.core.importing.Column;
import org.entente.core.importing.ColumnUse;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/**
 * What the columns of a table are used for, as a request says it and an answer repeats it: {@code
 * date,title:nl,none,source-address:2}. After a colon stands the language of texts, or which of
 * several sources it is.
 */
final class ColumnUses {

  private static final Pattern USE = Pattern.compile("([a-z-]+)(?::(?:([a-z]{2,3})|([1-9])))?");
  private static final Set<Column> TEXTS = Set.of(Column.TITLE, Column.TEXT, Column.NOTE);

  private ColumnUses() {}

  /** Reads one use for each column, from the first to the last. */
  static List<ColumnUse> read(String text) {
    return Stream.of(text.split(",", -1)).map(String::strip).map(ColumnUses::one).toList();
  }

  /** Writes a use as it is read. */
  static String write(ColumnUse use) {
    var name = use.column().name().toLowerCase(Locale.ROOT).replace('_', '-');
    if (!use.language().isEmpty()) {
      return name + ":" + use.language();
    }
    return use.number() > 1 ? name + ":" + use.number() : name;
  }

  private static ColumnUse one(String text) {
    var use = USE.matcher(text);
    if (!use.matches()) {
      throw unknown(text);
    }
    var column =
        Arrays.stream(Column.values())
            .filter(known -> write(ColumnUse.of(known)).equals(use.group(1)))
            .findFirst()
            .orElseThrow(() -> unknown(text));
    var language = use.group(2) == null ? "" : use.group(2);
    if (!language.isEmpty() && !TEXTS.contains(column)
        || use.group(3) != null && !column.name().startsWith(Column.SOURCE.name())) {
      throw unknown(text);
    }
    return new ColumnUse(
        column, language, use.group(3) == null ? 1 : Integer.parseInt(use.group(3)));
  }

  private static ErrorResponseException unknown(String text) {
    return Refusal.of(
        HttpStatus.BAD_REQUEST,
        "“columns” names what each column holds, in order: %s; not “%s”"
            .formatted(
                Arrays.stream(Column.values())
                    .map(column -> write(ColumnUse.of(column)))
                    .collect(Collectors.joining(", ")),
                text));
  }
}
