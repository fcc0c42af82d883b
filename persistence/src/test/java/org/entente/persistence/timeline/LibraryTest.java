package org.entente.persistence.timeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.core.timeline.TimelineSummary.State.CHANGED_SINCE_PUBLISHED;
import static org.entente.core.timeline.TimelineSummary.State.DRAFT;
import static org.entente.core.timeline.TimelineSummary.State.PUBLISHED;
import static org.entente.core.timeline.TimelineSummary.State.WITHDRAWN;
import static org.entente.persistence.Examples.event;
import static org.entente.persistence.Examples.titled;
import static org.entente.persistence.Examples.version;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.core.event.Event;
import org.entente.core.event.Events;
import org.entente.core.event.Kind;
import org.entente.core.publish.Content;
import org.entente.core.publish.Edition;
import org.entente.core.publish.Occasion;
import org.entente.core.publish.Plan;
import org.entente.core.publish.Plans;
import org.entente.core.publish.Publication;
import org.entente.core.publish.Publications;
import org.entente.core.text.Texts;
import org.entente.core.timeline.Timeline;
import org.entente.core.timeline.TimelineSummary;
import org.entente.core.timeline.Timelines;
import org.entente.persistence.ArchiveTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

/** What the library's list and the register of editions say. */
@ArchiveTest
final class LibraryTest {

  private static final Instant MORNING = Instant.parse("2026-11-24T08:00:00.123456Z");

  @Autowired private Timelines timelines;
  @Autowired private Events events;
  @Autowired private Publications publications;
  @Autowired private Plans plans;

  private Event event;
  private Timeline timeline;

  @BeforeEach
  void keep_a_timeline_with_an_event() {
    var newEvent = event("2016", Kind.CALL, "Call");
    event = newEvent.withVersion(version(events.save(newEvent)));
    var newTimeline = Timeline.named("en", "Calls").using(event.id());
    timeline = newTimeline.withVersion(version(timelines.save(newTimeline)));
  }

  @Test
  void a_timeline_that_was_never_published_is_a_draft() {
    var line = line();
    assertThat(line.state()).isEqualTo(DRAFT);
    assertThat(line.edition()).isZero();
    assertThat(line.eventCount()).isEqualTo(1);
    assertThat(line.title()).isEqualTo(timeline.title());
    assertThat(line.publicId()).isEqualTo(timeline.publicId());
    assertThat(line.version()).isEqualTo(1);
  }

  @Test
  void after_publishing_it_is_published() {
    publish(1);
    assertThat(line().state()).isEqualTo(PUBLISHED);
    assertThat(line().edition()).isEqualTo(1);
  }

  @Test
  void a_saved_timeline_is_changed_since_published_until_it_is_published_again() {
    publish(1);
    timelines.save(timeline.withEvents(List.of()));
    assertThat(line().state()).isEqualTo(CHANGED_SINCE_PUBLISHED);
    publish(2);
    assertThat(line().state()).isEqualTo(PUBLISHED);
    assertThat(line().edition()).isEqualTo(2);
  }

  @Test
  void a_withdrawn_timeline_stays_withdrawn_whatever_is_changed_until_it_is_published_again() {
    publish(1);
    var withdrawal =
        new Publication(
            timeline.id(), 2, 1, MORNING, Occasion.WITHDRAWAL, Texts.of("en", "All wrong."));
    publications.add(edition(withdrawal), List.of(event));
    assertThat(line().state()).isEqualTo(WITHDRAWN);
    timelines.save(timeline.withEvents(List.of()));
    assertThat(line().state()).isEqualTo(WITHDRAWN);
    publish(3);
    assertThat(line().state()).isEqualTo(PUBLISHED);
  }

  @Test
  void a_saved_event_changes_every_timeline_that_shows_it() {
    publish(1);
    events.save(titled(event, "Long call"));
    assertThat(line().state()).isEqualTo(CHANGED_SINCE_PUBLISHED);
    publish(2);
    assertThat(line().state()).isEqualTo(PUBLISHED);
  }

  @Test
  void a_deleted_event_changes_it_and_restoring_the_event_undoes_that() {
    publish(1);
    events.delete(event.id(), 1);
    assertThat(line().state()).isEqualTo(CHANGED_SINCE_PUBLISHED);
    events.restore(event.id());
    assertThat(line().state()).isEqualTo(PUBLISHED);
  }

  @Test
  void an_event_restored_after_publishing_changes_it() {
    events.delete(event.id(), 1);
    publish(1);
    assertThat(line().state()).isEqualTo(PUBLISHED);
    events.restore(event.id());
    assertThat(line().state()).isEqualTo(CHANGED_SINCE_PUBLISHED);
  }

  @Test
  void an_event_of_another_timeline_changes_nothing() {
    publish(1);
    var other = event("2017", Kind.CALL, "Other");
    events.save(other);
    timelines.save(Timeline.named("en", "Other").using(other.id()));
    events.save(other.withVersion(1));
    assertThat(events.usedBy(event.id()))
        .extracting(TimelineSummary::state)
        .containsOnly(PUBLISHED);
  }

  @Test
  void deleting_a_timeline_and_restoring_it_leaves_no_trace() {
    publish(1);
    var before = line();
    timelines.delete(timeline.id(), 1);
    assertThat(timelines.summaries()).isEmpty();
    timelines.restore(timeline.id());
    assertThat(line()).isEqualTo(before);
  }

  @Test
  void the_last_change_comes_first_also_when_it_was_to_an_event() {
    var newer = Timeline.named("en", "Newer");
    timelines.save(newer);
    assertThat(timelines.summaries())
        .extracting(TimelineSummary::id)
        .containsExactly(newer.id(), timeline.id());

    var before = timelines.summaries().getLast().changedAt();
    events.save(event);

    assertThat(timelines.summaries())
        .extracting(TimelineSummary::id)
        .containsExactly(timeline.id(), newer.id());
    assertThat(timelines.summaries().getFirst().changedAt()).isAfter(before);
  }

  @Test
  void all_editions_are_registered_and_the_latest_comes_first() {
    assertThat(publications.of(timeline.id())).isEmpty();
    publish(1);
    publish(2);
    assertThat(publications.of(timeline.id()))
        .containsExactly(publication(2, 1), publication(1, 1));
    assertThat(publications.latest()).containsExactly(publication(2, 1));
  }

  @Test
  void an_edition_is_never_overwritten() {
    publish(1);
    assertThatThrownBy(() -> publications.add(edition(publication(1, 9)), List.of(event)))
        .isInstanceOf(DataIntegrityViolationException.class);
    assertThat(publications.of(timeline.id())).containsExactly(publication(1, 1));
  }

  @Test
  void an_edition_can_be_made_again_byte_by_byte() {
    publish(1);
    publish(2);

    var again = publications.edition(timeline.id(), 1).orElseThrow();
    assertThat(again.readers()).isEqualTo(timeline.publicId());
    assertThat(again.publication()).isEqualTo(publication(1, 1));
    assertThat(again.files().keySet()).containsExactly("assets/same.js", "index.html");
    assertThat(again.files().get("index.html").bytes()).isEqualTo(new byte[] {0, 1, -1});
    assertThat(again.files().get("assets/same.js").bytes()).isEqualTo("// same".getBytes(UTF_8));
    assertThat(publications.edition(timeline.id(), 3)).isEmpty();
  }

  @Test
  void an_edition_that_can_not_be_kept_whole_is_not_registered() {
    var broken = edition(publication(1, 1));
    var files = new TreeMap<>(broken.files());
    files.put(
        "z.html",
        () -> {
          throw new IllegalStateException("No page");
        });

    assertThatThrownBy(
            () ->
                publications.add(
                    new Edition(broken.readers(), broken.publication(), files), List.of(event)))
        .hasMessage("No page");
    assertThat(publications.of(timeline.id())).isEmpty();
  }

  @Test
  void what_readers_are_told_of_an_edition_is_kept() {
    var correction =
        new Publication(
            timeline.id(), 1, 1, MORNING, Occasion.CORRECTION, Texts.of("en", "It was in May."));
    publications.add(edition(correction), List.of(event));
    assertThat(publications.of(timeline.id())).containsExactly(correction);
  }

  @Test
  void a_timeline_has_one_plan_until_it_is_carried_out_or_cancelled() {
    var first = new Plan(timeline.id(), MORNING, false, Occasion.UPDATE, Texts.NONE);
    var second =
        new Plan(
            timeline.id(),
            MORNING.plusSeconds(60),
            true,
            Occasion.CORRECTION,
            Texts.of("en", "It was in May."));
    plans.set(first);
    plans.set(second);

    assertThat(plans.of(timeline.id())).contains(second);
    assertThat(plans.due(MORNING)).isEmpty();
    assertThat(plans.due(MORNING.plusSeconds(60))).containsExactly(second);
    plans.cancel(timeline.id());
    assertThat(plans.of(timeline.id())).isEmpty();
  }

  private void publish(int number) {
    var full = timelines.full(timeline.id()).orElseThrow();
    publications.add(edition(publication(number, full.timeline().version())), full.events());
  }

  private Publication publication(int number, int timelineVersion) {
    return new Publication(
        timeline.id(), number, timelineVersion, MORNING, Occasion.UPDATE, Texts.NONE);
  }

  private Edition edition(Publication publication) {
    return new Edition(
        timeline.publicId(),
        publication,
        new TreeMap<String, Content>(
            Map.of(
                "index.html",
                () -> new byte[] {0, (byte) publication.number(), -1},
                "assets/same.js",
                Content.of(() -> "// same"))));
  }

  private TimelineSummary line() {
    assertThat(timelines.summaries()).hasSize(1);
    return timelines.summaries().getFirst();
  }
}
