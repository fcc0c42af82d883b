package org.entente.persistence.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.persistence.Examples.titled;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.entente.core.actor.Actors;
import org.entente.core.event.Event;
import org.entente.core.event.EventSearch;
import org.entente.core.event.Events;
import org.entente.core.importing.ImportFile;
import org.entente.core.importing.ImportOutcome;
import org.entente.core.importing.ImportPlace;
import org.entente.core.importing.ImportPlan;
import org.entente.core.importing.ImportReader;
import org.entente.core.importing.ImportRow;
import org.entente.core.importing.ImportSettings;
import org.entente.core.importing.Imports;
import org.entente.core.importing.Imports.StoreOutcome;
import org.entente.core.importing.Imports.UndoOutcome;
import org.entente.core.importing.Preview;
import org.entente.core.importing.Progress;
import org.entente.core.importing.Standing;
import org.entente.core.importing.StoredImport;
import org.entente.core.timeline.Timeline;
import org.entente.core.timeline.Timelines;
import org.entente.persistence.ArchiveTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ArchiveTest
final class StoredImportsTest {

  @Autowired private Imports imports;
  @Autowired private Events events;
  @Autowired private Timelines timelines;
  @Autowired private Actors actors;

  private final Timeline timeline = Timeline.named("en", "Story");

  @Test
  void an_import_is_in_the_archive_and_on_the_timeline_and_one_undo_takes_all_of_it_back() {
    timelines.save(timeline);
    var before = timelines.byId(timeline.id()).orElseThrow();

    var stored =
        stored(plan("ID,Date,Title,Type,End", "1,2022,A,,", "2,2023,B,,", "3,2020,War,era,2024"));

    assertThat(titles()).containsExactly("A", "B");
    assertThat(timelines.full(timeline.id()).orElseThrow().events()).hasSize(2);
    assertThat(timelines.byId(timeline.id()).orElseThrow().backgrounds()).hasSize(1);

    assertThat(imports.undo(stored)).isEqualTo(new UndoOutcome(2, 0));

    assertThat(titles()).isEmpty();
    assertThat(timelines.byId(timeline.id()).orElseThrow().withVersion(1)).isEqualTo(before);
    assertThat(standings(plan("ID,Date,Title", "1,2022,A"))).containsExactly(Standing.NEW);
  }

  @Test
  void rows_that_came_in_before_are_recognised() {
    timelines.save(timeline);
    stored(plan("ID,Date,Title", "1,2022,A", "2,2023,B", "3,2024,C"));
    var c = events.search(EventSearch.ALL, 2, 1).getFirst();
    events.delete(c.id(), c.version());

    var again = plan("ID,Date,Title", "1,2022,A", "2,2023,B changed", "3,2024,C", "4,2025,D");

    assertThat(standings(again))
        .containsExactly(Standing.UNCHANGED, Standing.CHANGED, Standing.DELETED, Standing.NEW);
    assertThat(again.chosen()).hasSize(2);
  }

  @Test
  void a_changed_row_changes_its_event_and_leaves_what_the_desk_wrote() {
    timelines.save(timeline);
    stored(plan("ID,Date,Title", "1,2022,A"));
    var edited = events.search(EventSearch.ALL, 0, 1).getFirst();
    events.save(withText(edited, "Written by the desk"));

    var stored = stored(plan("ID,Date,Title", "1,2022-02,A changed"));

    var now = events.search(EventSearch.ALL, 0, 10);
    assertThat(now).hasSize(1);
    assertThat(now.getFirst().title().in("en")).isEqualTo("A changed");
    assertThat(now.getFirst().date().text()).isEqualTo("2022-02");
    assertThat(now.getFirst().text().in("en")).isEqualTo("Written by the desk");

    imports.undo(stored);
    assertThat(titles()).containsExactly("A");
    assertThat(standings(plan("ID,Date,Title", "1,2022,A"))).containsExactly(Standing.UNCHANGED);
  }

  @Test
  void what_was_edited_since_stays_when_the_import_is_undone() {
    timelines.save(timeline);
    var stored = stored(plan("ID,Date,Title", "1,2022,A", "2,2023,B"));
    var edited = events.search(EventSearch.ALL, 0, 1).getFirst();
    events.save(titled(edited, "A, edited"));

    assertThat(imports.undo(stored)).isEqualTo(new UndoOutcome(1, 1));

    assertThat(titles()).containsExactly("A, edited");
    assertThat(timelines.full(timeline.id()).orElseThrow().events()).hasSize(1);
  }

  @Test
  void nothing_is_kept_when_one_event_was_changed_meanwhile_or_the_timeline_is_gone() {
    timelines.save(timeline);
    stored(plan("ID,Date,Title", "1,2022,A"));
    var late = plan("ID,Date,Title", "0,2021,New", "1,2022,A changed");
    var event = events.search(EventSearch.ALL, 0, 1).getFirst();
    events.save(titled(event, "Somebody was first"));

    assertThat(imports.store(late.forTimeline(timeline.id())))
        .isEqualTo(new StoreOutcome.ChangedMeanwhile(event.id()));
    assertThat(titles()).containsExactly("Somebody was first");

    var current = timelines.byId(timeline.id()).orElseThrow();
    timelines.delete(timeline.id(), current.version());
    assertThat(imports.store(plan("Date,Title", "2022,X").forTimeline(timeline.id())))
        .isEqualTo(new StoreOutcome.NoTimeline());
    assertThat(titles()).containsExactly("Somebody was first");
  }

  @Test
  void a_new_timeline_comes_with_its_events_and_goes_with_the_undo() {
    var plan = plan("Date,Title,Initiator,Recipient,Kind", "2022,A,Russia,Ukraine,Sanctions");
    var batch = plan.forNewTimeline("War");
    var stored = ((StoreOutcome.Stored) imports.store(batch)).undo();

    var library = timelines.summaries();
    assertThat(library).hasSize(1);
    var kept = timelines.full(library.getFirst().id()).orElseThrow();
    assertThat(kept.events()).hasSize(1);
    assertThat(kept.timeline().relations()).hasSize(1);

    imports.undo(stored);
    assertThat(timelines.summaries()).isEmpty();
    assertThat(titles()).isEmpty();
  }

  @Test
  void rows_that_say_nothing_new_touch_no_event_when_they_are_chosen_all_the_same() {
    timelines.save(timeline);
    stored(plan("ID,Date,Title", "1,2022,A"));
    var before = events.search(EventSearch.ALL, 0, 10);
    var again = plan("ID,Date,Title", "1,2022,A");
    again.choose(again.preview().rows());

    var stored = stored(again);
    assertThat(events.search(EventSearch.ALL, 0, 10)).isEqualTo(before);

    assertThat(imports.undo(stored)).isEqualTo(new UndoOutcome(1, 0));
    assertThat(events.search(EventSearch.ALL, 0, 10)).isEqualTo(before);
    assertThat(timelines.full(timeline.id()).orElseThrow().events()).hasSize(1);
  }

  @Test
  void an_event_of_entente_s_own_table_that_was_deleted_comes_back() {
    timelines.save(timeline);
    stored(plan("Date,Title", "2022,A"));
    var event = events.search(EventSearch.ALL, 0, 1).getFirst();
    events.delete(event.id(), event.version());

    stored(plan("ID,Date,Title,Kind,Effects", event.id() + ",2023,A again,,"));

    assertThat(events.byId(event.id()).orElseThrow().title().in("en")).isEqualTo("A again");
  }

  private ImportPlan plan(String... lines) {
    var file = new ImportFile("a.csv", String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    var outcome =
        ImportReader.read(file, ImportSettings.detecting("en"), actors.all(), Progress.UNWATCHED);
    Preview preview = ((ImportOutcome.Previewed) outcome).preview();
    return new ImportPlan(
        preview,
        imports.known(
            new ImportPlace.OnTimeline(timeline.id()),
            preview.rows().stream().map(ImportRow::key).toList()),
        false);
  }

  private StoredImport stored(ImportPlan plan) {
    return ((StoreOutcome.Stored) imports.store(plan.forTimeline(timeline.id()))).undo();
  }

  private static List<Standing> standings(ImportPlan plan) {
    return plan.preview().rows().stream().map(plan::standing).toList();
  }

  private List<String> titles() {
    return events.search(EventSearch.ALL, 0, 100).stream()
        .map(event -> event.title().in("en"))
        .toList();
  }

  private static Event withText(Event event, String text) {
    return new Event(
        event.id(),
        event.version(),
        event.date(),
        event.kind(),
        event.title(),
        event.text().with("en", text),
        event.participations(),
        event.effects(),
        event.sources(),
        event.images(),
        event.quote(),
        event.note(),
        event.importance(),
        event.tags());
  }
}
