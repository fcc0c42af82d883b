package org.entente.core.importing;

import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.entente.core.event.Role;
import org.entente.core.event.SourceDraft;
import org.entente.core.said.Said;

/** Reads a table's rows by what its columns hold. */
final class TableEntries {

  private static final Pattern UUID_FORM =
      Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private final Table table;
  private final Headings headings;
  private final String language;

  TableEntries(Table table, Headings headings, String language) {
    this.table = table;
    this.headings = headings;
    this.language = language;
  }

  void readInto(Gathered gathered) {
    var rows = table.rows();
    for (var row : rows.subList(headings.header() && !rows.isEmpty() ? 1 : 0, rows.size())) {
      read(row, gathered);
    }
  }

  private void read(Table.Row row, Gathered gathered) {
    var entry = new Entry(Said.of("place.row", String.valueOf(row.number())), language);
    var type = cell(row, Column.TYPE).toLowerCase(java.util.Locale.ROOT);
    entry.id = cell(row, Column.ID);
    entry.own = headings.dialect() == Dialect.ENTENTE && UUID_FORM.matcher(entry.id).matches();
    dates(row, entry);
    texts(row, entry);
    entry.kind = cell(row, Column.KIND);
    entry.importance = cell(row, Column.IMPORTANCE);
    entry.effects = uses(Column.EFFECTS) ? cell(row, Column.EFFECTS) : null;
    entry.tags = tags(cell(row, Column.TAGS));
    entry.quote = cell(row, Column.QUOTE);
    entry.speaker = cell(row, Column.SPEAKER);
    entry.quoteLanguage = entry.quote.isEmpty() ? "" : cell(row, Column.QUOTE_LANGUAGE);
    named(row, entry);
    sources(row, entry);
    Media.add(
        entry,
        cell(row, Column.MEDIUM),
        cell(row, Column.MEDIUM_CAPTION),
        cell(row, Column.MEDIUM_CREDIT));
    unused(row, entry);
    switch (type) {
      case "title" -> {
        gathered.head(entry.title, entry.text, entry.place);
        entry.left.forEach(gathered::left);
        if (!entry.sources.isEmpty()) {
          gathered.left(Said.of("import.titleMedia"));
        }
      }
      case "era" -> {
        entry.background = true;
        gathered.add(entry);
      }
      case "" -> gathered.add(entry);
      default -> {
        entry.left.add(Said.of("import.type", type));
        gathered.add(entry);
      }
    }
  }

  /** Parted by semicolons, as our own tables have them, or else by commas. */
  private static List<String> tags(String cell) {
    return Arrays.stream(cell.split(cell.contains(";") ? ";" : ",", -1))
        .map(String::strip)
        .filter(tag -> !tag.isEmpty())
        .toList();
  }

  private void dates(Table.Row row, Entry entry) {
    var parts = parts(row, Column.YEAR, Column.MONTH, Column.DAY, Column.TIME);
    var date = cell(row, Column.DATE);
    entry.start =
        parts.isBlank() || !date.isEmpty() ? new RawDate.Text(withTime(row, date)) : parts;
    var endParts = parts(row, Column.END_YEAR, Column.END_MONTH, Column.END_DAY, Column.END_TIME);
    var end = cell(row, Column.END);
    entry.end = endParts.isBlank() || !end.isEmpty() ? new RawDate.Text(end) : endParts;
    entry.shownDate = cell(row, Column.SHOWN_DATE);
  }

  /** A time in a column of its own, beside the whole date. */
  private String withTime(Table.Row row, String date) {
    var time = cell(row, Column.TIME);
    return date.isEmpty() || time.isEmpty() || uses(Column.YEAR)
        ? date
        : date + " " + ClockText.read(time).orElse(time);
  }

  private RawDate parts(Table.Row row, Column year, Column month, Column day, Column time) {
    return new RawDate.Parts(cell(row, year), cell(row, month), cell(row, day), cell(row, time));
  }

  private void texts(Table.Row row, Entry entry) {
    for (int i = 0; i < headings.columns().size(); i++) {
      var use = headings.columns().get(i);
      var cell = CellGuard.unguard(row.cell(i));
      var in = use.language().isEmpty() ? language : use.language();
      if (cell.isEmpty()) {
        continue;
      }
      var own = headings.dialect() == Dialect.ENTENTE;
      switch (use.column()) {
        case TITLE -> entry.title = entry.title.with(in, own ? cell : HtmlText.line(cell));
        case TEXT -> {
          if (own || !use.language().isEmpty()) {
            entry.text = entry.text.with(in, own ? cell : HtmlText.of(cell).text());
          } else {
            OwnHtml.text(entry, cell);
          }
        }
        case NOTE -> entry.note = entry.note.with(in, own ? cell : HtmlText.of(cell).text());
        default -> {}
      }
    }
  }

  private void named(Table.Row row, Entry entry) {
    for (int i = 0; i < headings.columns().size(); i++) {
      var cell = CellGuard.unguard(row.cell(i));
      if (cell.isEmpty()) {
        continue;
      }
      switch (headings.columns().get(i).column()) {
        case INITIATORS -> entry.named.add(new Entry.Named(Role.INITIATOR, cell, heading(i)));
        case RECIPIENTS -> entry.named.add(new Entry.Named(Role.RECIPIENT, cell, heading(i)));
        case PARTICIPANTS -> entry.named.add(new Entry.Named(Role.PARTICIPANT, cell, heading(i)));
        case ABSENT -> entry.named.add(new Entry.Named(Role.ABSENT, cell, heading(i)));
        case COUNTRIES -> entry.mentioning.add(new Entry.Named(Role.PARTICIPANT, cell, heading(i)));
        default -> {}
      }
    }
  }

  private void sources(Table.Row row, Entry entry) {
    var byNumber = new TreeMap<Integer, String[]>();
    for (int i = 0; i < headings.columns().size(); i++) {
      var use = headings.columns().get(i);
      var part =
          switch (use.column()) {
            case SOURCE -> 0;
            case SOURCE_OUTLET -> 1;
            case SOURCE_DATE -> 2;
            case SOURCE_ADDRESS -> 3;
            case SOURCE_ARCHIVED -> 4;
            case SOURCE_QUOTE -> 5;
            default -> -1;
          };
      if (part >= 0 && !row.cell(i).isEmpty()) {
        byNumber.computeIfAbsent(use.number(), n -> new String[] {"", "", "", "", "", ""})[part] =
            CellGuard.unguard(row.cell(i));
      }
    }
    for (var parts : byNumber.values()) {
      if (parts[0].matches("(?i)https?://\\S+") && parts[3].isEmpty()) {
        parts[3] = parts[0];
        parts[0] = "";
      }
      if (parts[0].isEmpty() && !(parts[1] + parts[3]).isEmpty()) {
        parts[0] = "[" + (parts[1].isEmpty() ? Media.host(parts[3]) : parts[1]) + "]";
      }
      entry.sources.add(
          new SourceDraft(parts[0], parts[1], parts[2], parts[3], parts[4], parts[5]));
    }
  }

  /** Cells that no column of ours takes are told, not dropped in silence. */
  private void unused(Table.Row row, Entry entry) {
    for (int i = 0; i < row.cells().size(); i++) {
      if (!row.cell(i).isEmpty()
          && (i >= headings.columns().size()
              || headings.columns().get(i).column() == Column.NONE)) {
        entry.left.add(heading(i));
      }
    }
  }

  private Said heading(int column) {
    var heading = headings.header() ? table.rows().getFirst().cell(column) : "";
    return heading.isEmpty() ? Said.of("place.column", Table.letters(column)) : Said.asIs(heading);
  }

  private boolean uses(Column column) {
    return headings.columns().stream().anyMatch(use -> use.column() == column);
  }

  private String cell(Table.Row row, Column column) {
    for (int i = 0; i < headings.columns().size(); i++) {
      if (headings.columns().get(i).column() == column) {
        return CellGuard.unguard(row.cell(i));
      }
    }
    return "";
  }
}
