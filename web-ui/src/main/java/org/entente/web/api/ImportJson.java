package org.entente.web.api;

import java.util.Locale;
import org.entente.core.exchange.Parts;
import org.entente.core.importing.ImportPlan;
import org.entente.core.importing.ImportRow;
import org.entente.core.importing.Preview;
import org.entente.core.importing.Question;
import org.entente.core.said.Said;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A file as it will be taken in, row by row. */
final class ImportJson {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private ImportJson() {}

  static ObjectNode of(ImportPlan plan) {
    var preview = plan.preview();
    var json =
        JSON.createObjectNode()
            .put("stored", false)
            .put("format", preview.format().label().toString());
    preview.questions().stream()
        .sorted()
        .map(ImportJson::words)
        .forEach(json.putArray("questions")::add);
    preview.remarks().stream().map(Said::toString).forEach(json.putArray("remarks")::add);
    columns(json, preview);
    var rows = json.putArray("rows");
    var chosen = plan.chosen();
    preview
        .rows()
        .forEach(row -> row(rows.addObject(), plan, row).put("chosen", chosen.contains(row)));
    return json;
  }

  /** Of a table: how each column is read, to be answered with {@code columns} where it is wrong. */
  private static void columns(ObjectNode json, Preview preview) {
    var uses = preview.settings().columns();
    if (uses == null || preview.headings().isEmpty()) {
      return;
    }
    var columns = json.putArray("columns");
    for (int i = 0; i < uses.size(); i++) {
      columns
          .addObject()
          .put("heading", preview.headings().get(i).toString())
          .put("sample", preview.samples().get(i))
          .put("use", ColumnUses.write(uses.get(i)));
    }
  }

  private static ObjectNode row(ObjectNode json, ImportPlan plan, ImportRow row) {
    json.put("place", row.place().toString())
        .put("standing", plan.standing(row).name().toLowerCase(Locale.ROOT));
    switch (row.content()) {
      case ImportRow.Content.AnEvent(var draft, var event) -> {
        json.put("date", draft.date());
        Parts.write(json, "title", draft.title());
        if (event != null) {
          json.set("event", Parts.write(event));
        }
      }
      case ImportRow.Content.ABackground(var label, var period, _) ->
          json.putObject("background").put("label", label).put("period", period);
    }
    var proposals = json.putArray("proposals");
    for (var proposal : row.proposals()) {
      proposals
          .addObject()
          .put("actor", proposal.participation().actor().value())
          .put("role", proposal.participation().role().name().toLowerCase(Locale.ROOT))
          .put("where", proposal.where().toString())
          .put("accepted", plan.isAccepted(row, proposal));
    }
    row.problems().stream().map(Said::toString).forEach(json.putArray("problems")::add);
    row.remarks().stream().map(Said::toString).forEach(json.putArray("remarks")::add);
    return json;
  }

  /** A question in words, with its answer as a parameter where there is one. */
  static String words(Question question) {
    return switch (question) {
      case DAY_ORDER ->
          "Dates in numbers can be read in two ways: say days=first (4/3 is 4 March) or days=second";
      case SHORT_YEARS ->
          "Years of two digits do not say which century they are in: say century=1900 or 2000";
      case WHICH_COLUMN_HOLDS_THE_DATE ->
          "No column seems to hold the date: say with columns= what each of them holds";
      case WHICH_COLUMN_HOLDS_THE_TITLE ->
          "No column seems to hold the title: say with columns= what each of them holds";
    };
  }
}
