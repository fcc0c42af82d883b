package org.entente.core.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import org.entente.core.actor.Actor;
import org.entente.core.actor.KnownActors;
import org.entente.core.event.Event;
import org.entente.core.event.EventDraft;
import org.entente.core.said.Said;

/** What comes out of files, in the words of tests. */
final class Looked {

  static final List<Actor> ACTORS = KnownActors.all();

  private Looked() {}

  static Preview csv(String... lines) {
    return at(file("a.csv", String.join("\n", lines)));
  }

  static Preview csv(UnaryOperator<ImportSettings> change, String... lines) {
    return at(file("a.csv", String.join("\n", lines)), change);
  }

  static Preview csv(Charset charset, String text) {
    return at(new ImportFile("a.csv", text.getBytes(charset)));
  }

  static Preview pasted(String... lines) {
    return at(ImportFile.pasted(String.join("\n", lines)));
  }

  static Preview json(String json) {
    return at(file("a.json", json));
  }

  static ImportFile file(String name, String content) {
    return new ImportFile(name, content.getBytes(StandardCharsets.UTF_8));
  }

  static Preview at(ImportFile file) {
    return at(file, UnaryOperator.identity());
  }

  static Preview at(ImportFile file, UnaryOperator<ImportSettings> change) {
    var outcome = outcome(file, change);
    assertThat(outcome).isInstanceOf(ImportOutcome.Previewed.class);
    return ((ImportOutcome.Previewed) outcome).preview();
  }

  static ImportOutcome outcome(ImportFile file, UnaryOperator<ImportSettings> change) {
    return ImportReader.read(
        file, change.apply(ImportSettings.detecting("en")), ACTORS, Progress.UNWATCHED);
  }

  static String refusal(ImportFile file) {
    var outcome = outcome(file, UnaryOperator.identity());
    assertThat(outcome).isInstanceOf(ImportOutcome.Refused.class);
    return ((ImportOutcome.Refused) outcome).message().toString();
  }

  static List<Event> events(Preview preview) {
    return preview.rows().stream().flatMap(row -> row.event().stream()).toList();
  }

  static Event only(Preview preview) {
    assertThat(preview.rows()).hasSize(1);
    assertThat(preview.rows().getFirst().problems()).isEmpty();
    return preview.rows().getFirst().event().orElseThrow();
  }

  static List<String> dates(Preview preview) {
    return events(preview).stream().map(event -> event.date().text()).toList();
  }

  static List<String> titles(Preview preview) {
    return events(preview).stream().map(event -> event.title().readIn("en")).toList();
  }

  /** All problems, each after its place. */
  static List<String> problems(Preview preview) {
    return preview.rows().stream()
        .flatMap(row -> row.problems().stream().map(problem -> row.place() + ": " + problem))
        .toList();
  }

  static List<String> remarks(Preview preview) {
    return preview.rows().stream()
        .flatMap(row -> row.remarks().stream())
        .map(Said::toString)
        .toList();
  }

  /** The proposed actors of a row. */
  static List<String> proposed(ImportRow row) {
    return row.proposals().stream()
        .map(p -> p.participation().actor() + " " + p.participation().role())
        .toList();
  }

  static EventDraft draft(ImportRow row) {
    return ((ImportRow.Content.AnEvent) row.content()).draft();
  }
}
