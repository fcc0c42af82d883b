package org.entente.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.entente.core.importing.DayOrder;
import org.entente.core.importing.ImportBatch;
import org.entente.core.importing.ImportFile;
import org.entente.core.importing.ImportLimits;
import org.entente.core.importing.ImportPlan;
import org.entente.core.importing.ImportSettings;
import org.entente.core.importing.Imports.StoreOutcome;
import org.entente.core.importing.Progress;
import org.entente.core.importing.ShortYears;
import org.entente.core.timeline.Timelines;
import org.entente.web.importing.ImportDesk;
import org.entente.web.importing.Target;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes in files as the import view does: first the rows are shown as they will be, each with its
 * problems, and nothing is stored; the same request with {@code preview=false} stores them. Nothing
 * is left out in silence: a file with faulty rows is refused unless one asks to leave them out.
 */
@RestController
@RequestMapping(path = "/api/v1/imports", produces = MediaType.APPLICATION_JSON_VALUE)
class ImportsController {

  private static final String NEW_TIMELINE = "new-timeline";
  private static final String ARCHIVE = "archive";

  private final ImportDesk desk;
  private final Timelines timelines;

  ImportsController(ImportDesk desk, Timelines timelines) {
    this.desk = desk;
    this.timelines = timelines;
  }

  /** The file is the body. */
  @PostMapping(
      consumes = {
        "text/csv",
        "text/tab-separated-values",
        "text/plain",
        "application/json",
        "application/x-ndjson",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "application/octet-stream"
      })
  ResponseEntity<ObjectNode> body(
      HttpServletRequest request,
      @RequestParam String into,
      @RequestParam(defaultValue = "true") String preview,
      @RequestParam(defaultValue = "refuse") String faulty,
      @RequestParam(defaultValue = "leave") String proposals,
      @RequestParam(required = false) @Nullable String days,
      @RequestParam(required = false) @Nullable String century,
      @RequestParam(required = false) @Nullable String language,
      @RequestParam(required = false) @Nullable String columns,
      @RequestParam(defaultValue = "") String title)
      throws IOException {
    var file = new ImportFile("body", Body.of(request, ImportLimits.MAX_BYTES));
    return taken(
        file, asked(into, preview, faulty, proposals, days, century, language, columns, title));
  }

  /** The file is the part {@code file} of a form. */
  @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  ResponseEntity<ObjectNode> form(
      @RequestParam MultipartFile file,
      @RequestParam String into,
      @RequestParam(defaultValue = "true") String preview,
      @RequestParam(defaultValue = "refuse") String faulty,
      @RequestParam(defaultValue = "leave") String proposals,
      @RequestParam(required = false) @Nullable String days,
      @RequestParam(required = false) @Nullable String century,
      @RequestParam(required = false) @Nullable String language,
      @RequestParam(required = false) @Nullable String columns,
      @RequestParam(defaultValue = "") String title)
      throws IOException {
    var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
    return taken(
        new ImportFile(name.isEmpty() ? "file" : name, file.getBytes()),
        asked(into, preview, faulty, proposals, days, century, language, columns, title));
  }

  /** What is asked of an import. */
  private record Asked(
      Target target,
      boolean preview,
      boolean withoutFaulty,
      boolean withProposals,
      ImportSettings settings,
      String title) {}

  private Asked asked(
      String into,
      String preview,
      String faulty,
      String proposals,
      @Nullable String days,
      @Nullable String century,
      @Nullable String language,
      @Nullable String columns,
      String title) {
    var target = target(into);
    if (language != null && !language.matches("[a-z]{2,3}")) {
      throw Refusal.of(HttpStatus.BAD_REQUEST, "“language” is a tag such as en, not " + language);
    }
    var settings =
        ImportSettings.detecting(language == null ? desk.language(target) : language)
            .withOrder(
                days == null
                    ? DayOrder.UNDECIDED
                    : choice("days", days, "first", "second")
                        ? DayOrder.DAY_FIRST
                        : DayOrder.MONTH_FIRST)
            .withYears(
                century == null
                    ? ShortYears.UNDECIDED
                    : choice("century", century, "1900", "2000")
                        ? ShortYears.NINETEEN_HUNDREDS
                        : ShortYears.TWO_THOUSANDS);
    if (columns != null) {
      settings = settings.withColumns(ColumnUses.read(columns));
    }
    return new Asked(
        target,
        choice("preview", preview, "true", "false"),
        choice("faulty", faulty, "leave-out", "refuse"),
        choice("proposals", proposals, "accept", "leave"),
        settings,
        title);
  }

  private static boolean choice(String name, String value, String yes, String no) {
    if (!value.equals(yes) && !value.equals(no)) {
      throw Refusal.of(
          HttpStatus.BAD_REQUEST, "“%s” is “%s” or “%s”, not “%s”".formatted(name, yes, no, value));
    }
    return value.equals(yes);
  }

  private Target target(String into) {
    return switch (into) {
      case NEW_TIMELINE -> new Target.NewTimeline();
      case ARCHIVE -> new Target.ArchiveOnly();
      default -> {
        var timeline = TimelinesController.existing(timelines, into);
        yield new Target.Onto(timeline.id(), timeline.title().readIn(timeline.mainLanguage()));
      }
    };
  }

  private ResponseEntity<ObjectNode> taken(ImportFile file, Asked asked) {
    var plan =
        switch (desk.look(file, asked.settings(), asked.target(), Progress.UNWATCHED)) {
          case ImportDesk.Looked.At(var looked) -> looked;
          case ImportDesk.Looked.Refused(var why) ->
              throw Refusal.of(HttpStatus.UNPROCESSABLE_CONTENT, why.toString());
          case ImportDesk.Looked.Stopped() ->
              throw new IllegalStateException("Nobody could stop this reading");
        };
    refuseOtherColumns(plan, asked);
    if (asked.withProposals()) {
      plan.acceptAll(true);
    }
    if (asked.preview()) {
      return ResponseEntity.ok(ImportJson.of(plan));
    }
    if (!asked.withoutFaulty()) {
      refuseFaulty(plan);
    }
    if (plan.chosen().isEmpty()) {
      throw Refusal.of(
          HttpStatus.UNPROCESSABLE_CONTENT, "No row of the file is new and can be taken in");
    }
    return stored(plan, ImportDesk.batch(plan, asked.target(), asked.title()));
  }

  /** Uses of columns that the file does not have would be passed over. */
  private static void refuseOtherColumns(ImportPlan plan, Asked asked) {
    var named = asked.settings().columns();
    var there = plan.preview().headings().size();
    if (named != null && named.size() != there) {
      throw Refusal.of(
          HttpStatus.UNPROCESSABLE_CONTENT,
          there == 0
              ? "The file is not a table, so it has no columns to name"
              : "The file has %d columns, and “columns” names %d".formatted(there, named.size()));
    }
  }

  private static void refuseFaulty(ImportPlan plan) {
    var errors = new ArrayList<Map<String, String>>();
    for (var question : plan.preview().questions()) {
      errors.add(Map.of("place", "file", "detail", ImportJson.words(question)));
    }
    for (var row : plan.preview().rows()) {
      row.problems()
          .forEach(
              problem ->
                  errors.add(
                      Map.of("place", row.place().toString(), "detail", problem.toString())));
    }
    if (!errors.isEmpty()) {
      throw Refusal.withErrors(
          HttpStatus.UNPROCESSABLE_CONTENT,
          "Rows of the file have problems, and nothing was stored. Mend them, or leave them out:"
              + " faulty=leave-out",
          List.copyOf(errors));
    }
  }

  private ResponseEntity<ObjectNode> stored(ImportPlan plan, ImportBatch batch) {
    switch (desk.store(batch)) {
      case StoreOutcome.Stored _ -> {}
      case StoreOutcome.ChangedMeanwhile(var event) ->
          throw Refusal.of(
              HttpStatus.CONFLICT,
              "Event " + event + " was changed meanwhile, and nothing was stored. Try again.");
      case StoreOutcome.NoTimeline() -> throw Refusal.notFound("such timeline any more");
    }
    var json = ImportJson.of(plan).put("stored", true).put("events", batch.rows().size());
    var added = batch.newTimeline();
    if (added == null) {
      return ResponseEntity.ok(json);
    }
    return ResponseEntity.created(URI.create("/api/v1/timelines/" + added.id()))
        .body(json.put("timeline", added.id().toString().toLowerCase(Locale.ROOT)));
  }
}
