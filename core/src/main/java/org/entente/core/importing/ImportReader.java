package org.entente.core.importing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.core.actor.Actor;
import org.entente.core.event.Event;
import org.entente.core.exchange.Exchange;
import org.entente.core.exchange.Problem;
import org.entente.core.exchange.ReadOutcome;
import org.entente.core.image.PreparedImage;
import org.entente.core.said.Said;
import org.entente.core.timeline.FullTimeline;
import org.jspecify.annotations.Nullable;

/** Reads files that others wrote, for a look before anything is stored. */
public final class ImportReader {

  private static final int ROWS_A_STEP = 250;

  private final ImportFile file;
  private final List<Actor> actors;
  private final Progress progress;

  private ImportReader(ImportFile file, List<Actor> actors, Progress progress) {
    this.file = file;
    this.actors = actors;
    this.progress = progress;
  }

  /**
   * Reads a file.
   *
   * @param actors the archive's, to recognise their names
   */
  public static ImportOutcome read(
      ImportFile file, ImportSettings settings, List<Actor> actors, Progress progress) {
    try {
      return new ImportReader(file, actors, progress).read(settings);
    } catch (Unreadable why) {
      return new ImportOutcome.Refused(why.words());
    } catch (Gathered.TooMany _) {
      return new ImportOutcome.Refused(Said.of("unreadable.tooMany", ImportLimits.MAX_ROWS));
    }
  }

  private ImportOutcome read(ImportSettings settings) throws Unreadable {
    var bytes = file.content();
    if (bytes.length > ImportLimits.MAX_BYTES) {
      throw new Unreadable(Said.of("unreadable.tooLarge", ImportLimits.MAX_BYTES / 1_000_000));
    }
    if (bytes.length == 0) {
      throw new Unreadable(
          file.isPasted() ? Said.of("unreadable.nothing") : Said.of("unreadable.empty"));
    }
    if (Workbook.isOld(bytes)) {
      throw new Unreadable(Said.of("unreadable.oldExcel"));
    }
    if (bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3) {
      return workbook(settings);
    }
    var encoding = settings.encoding();
    if (encoding == null || file.isPasted()) {
      encoding = file.isPasted() ? StandardCharsets.UTF_8 : Encodings.detect(bytes);
    }
    var text = Encodings.decode(bytes, encoding);
    if (text.isBlank()) {
      throw new Unreadable(
          file.isPasted() ? Said.of("unreadable.nothing") : Said.of("unreadable.empty"));
    }
    var isJson = file.name().toLowerCase(Locale.ROOT).matches(".*\\.(json|jsonl|ndjson|cdc|js)");
    if (isJson || JsonFile.looksLike(text)) {
      return json(JsonFile.read(text), settings);
    }
    var separator = settings.separator();
    if (separator == null) {
      separator = TextTable.separator(text);
    }
    var table = TextTable.read(text, separator, file.isPasted());
    return table(
        file.isPasted() ? Format.PASTED_TABLE : Format.CSV,
        table,
        List.of(),
        new ImportSettings(
            encoding,
            separator,
            settings.sheet(),
            settings.header(),
            settings.columns(),
            settings.order(),
            settings.years(),
            settings.language()));
  }

  private ImportOutcome workbook(ImportSettings settings) throws Unreadable {
    var workbook = Workbook.read(file.content(), settings.sheet());
    return table(
        Format.XLSX,
        workbook.table(),
        workbook.sheets(),
        new ImportSettings(
            null,
            null,
            workbook.chosen(),
            settings.header(),
            settings.columns(),
            settings.order(),
            settings.years(),
            settings.language()));
  }

  private ImportOutcome table(
      Format format, Table table, List<String> sheets, ImportSettings settings) throws Unreadable {
    if (table.rows().isEmpty()) {
      throw new Unreadable(Said.of("unreadable.emptyTable"));
    }
    var names = new ActorNames(actors, settings.language());
    var detected =
        settings.header() == null
            ? Headings.in(table, names)
            : Headings.in(table, settings.header(), names);
    var columns = settings.columns();
    var headings =
        columns == null || columns.size() != detected.columns().size()
            ? detected
            : new Headings(detected.header(), columns, detected.dialect());
    var gathered = new Gathered();
    new TableEntries(table, headings, settings.language()).readInto(gathered);
    var questions = EnumSet.noneOf(Question.class);
    var used = headings.columns().stream().map(ColumnUse::column).toList();
    if (!used.contains(Column.DATE) && !used.contains(Column.YEAR)) {
      questions.add(Question.WHICH_COLUMN_HOLDS_THE_DATE);
    }
    if (!used.contains(Column.TITLE)) {
      questions.add(Question.WHICH_COLUMN_HOLDS_THE_TITLE);
    }
    var titles = new ArrayList<Said>();
    var samples = new ArrayList<String>();
    var rows = table.rows();
    for (int i = 0; i < headings.columns().size(); i++) {
      int column = i;
      var title = headings.header() ? rows.getFirst().cell(i) : "";
      titles.add(title.isEmpty() ? Said.of("place.column", Table.letters(i)) : Said.asIs(title));
      samples.add(
          rows.stream()
              .skip(headings.header() ? 1 : 0)
              .map(row -> row.cell(column))
              .filter(cell -> !cell.isEmpty())
              .findFirst()
              .orElse(""));
    }
    var complete =
        new ImportSettings(
            settings.encoding(),
            settings.separator(),
            settings.sheet(),
            headings.header(),
            headings.columns(),
            settings.order(),
            settings.years(),
            settings.language());
    return preview(
        new Found(
            format,
            headings.dialect(),
            titles,
            samples,
            sheets,
            questions,
            List.of(),
            List.of(),
            null),
        gathered,
        complete,
        names);
  }

  private ImportOutcome json(JsonFile json, ImportSettings settings) throws Unreadable {
    var format = json.format();
    if (format == null) {
      throw new Unreadable(Said.of("unreadable.json"));
    }
    var root = json.root();
    var language = settings.language();
    var gathered = new Gathered();
    var found = Found.json(format, List.of(), List.of(), null);
    switch (format) {
      case TIMELINE_JS -> new TimelineJsEntries(language).readInto(root, gathered);
      case TIMELINE_JS_2 -> new TimelineJs2Entries(language).readInto(root, gathered);
      case VIS_TIMELINE -> new VisEntries(language).readInto(root, gathered);
      case STORYTELLER -> new StorytellerEntries(language).readInto(root, gathered);
      case SIMILE -> new SimileEntries(language).readInto(root, gathered);
      case FOLLOW_THE_MONEY -> new MoneyEntries(language).readInto(root, gathered);
      case ENTENTE -> found = entente(language, gathered);
      case PASTED_TABLE, CSV, XLSX -> throw new IllegalStateException(format + " is no JSON");
    }
    if (gathered.entries().isEmpty()) {
      throw new Unreadable(Said.of("unreadable.noEvents", format.label()));
    }
    return preview(found, gathered, settings, new ActorNames(actors, language));
  }

  private Found entente(String language, Gathered gathered) throws Unreadable {
    return switch (Exchange.read(file.content())) {
      case ReadOutcome.Unreadable(var problems) ->
          throw new Unreadable(
              Said.asIs(String.join("\n", problems.stream().map(Problem::toString).toList())));
      case ReadOutcome.ArchiveRead(var events, var named, var images) -> {
        add(events, language, gathered);
        yield Found.json(Format.ENTENTE, List.copyOf(named.values()), images, null);
      }
      case ReadOutcome.TimelineRead(var full, var images) -> {
        add(full.events(), language, gathered);
        gathered.head(
            full.timeline().title(), full.timeline().standfirst(), Said.of("place.title"));
        yield Found.json(Format.ENTENTE, List.copyOf(full.actors().values()), images, full);
      }
    };
  }

  private static void add(List<Event> events, String language, Gathered gathered) {
    int number = 0;
    for (var event : events) {
      var entry = new Entry(Said.of("place.event", String.valueOf(++number)), language);
      entry.whole = event;
      entry.id = event.id().toString();
      entry.title = event.title();
      gathered.add(entry);
    }
  }

  private ImportOutcome preview(
      Found found, Gathered gathered, ImportSettings settings, ActorNames names) {
    var numeric =
        NumericDates.in(
            gathered.entries().stream()
                .flatMap(entry -> Stream.of(entry.start, entry.end))
                .filter(RawDate.Text.class::isInstance)
                .map(RawDate::written));
    var order = settings.order() == DayOrder.UNDECIDED ? numeric.decided() : settings.order();
    Set<Question> questions = new LinkedHashSet<>(found.questions());
    if (numeric.ambiguous() > 0 && order == DayOrder.UNDECIDED) {
      questions.add(Question.DAY_ORDER);
    }
    if (numeric.shortYears() > 0 && settings.years() == ShortYears.UNDECIDED) {
      questions.add(Question.SHORT_YEARS);
    }
    var maker = new Rows(found.format(), new DateReader(order, settings.years()), names);
    var rows = new ArrayList<ImportRow>();
    var said = new HashMap<String, Said>();
    int count = gathered.entries().size();
    for (var entry : gathered.entries()) {
      if (rows.size() % ROWS_A_STEP == 0 && !progress.goOn(rows.size(), count)) {
        return new ImportOutcome.Stopped();
      }
      var row = maker.row(entry);
      var before = said.putIfAbsent(row.fingerprint(), row.place());
      rows.add(before == null ? row : row.remarking(Said.of("row.same", before)));
    }
    progress.goOn(count, count);
    return new ImportOutcome.Previewed(
        new Preview(
            found.format(),
            found.dialect(),
            settings.withOrder(order),
            found.headings(),
            found.samples(),
            found.sheets(),
            questions,
            rows,
            gathered.remarks(),
            gathered.head(),
            found.actors(),
            found.images(),
            found.timeline()));
  }

  /** What was found out about a file besides its entries. */
  private record Found(
      Format format,
      Dialect dialect,
      List<Said> headings,
      List<String> samples,
      List<String> sheets,
      Set<Question> questions,
      List<Actor> actors,
      List<PreparedImage> images,
      @Nullable FullTimeline timeline) {

    static Found json(
        Format format,
        List<Actor> actors,
        List<PreparedImage> images,
        @Nullable FullTimeline timeline) {
      return new Found(
          format,
          Dialect.OTHER,
          List.of(),
          List.of(),
          List.of(),
          Set.of(),
          actors,
          images,
          timeline);
    }
  }
}
