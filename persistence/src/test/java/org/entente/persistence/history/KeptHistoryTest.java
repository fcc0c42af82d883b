package org.entente.persistence.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.entente.persistence.Examples.CHINA;
import static org.entente.persistence.Examples.RUSSIA;
import static org.entente.persistence.Examples.event;
import static org.entente.persistence.Examples.fullEvent;
import static org.entente.persistence.Examples.fullTimeline;
import static org.entente.persistence.Examples.titled;
import static org.entente.persistence.Examples.version;
import static org.entente.persistence.schema.Tables.ACCOUNT;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.entente.core.account.Person;
import org.entente.core.edit.SaveOutcome.Stale;
import org.entente.core.event.Event;
import org.entente.core.event.Events;
import org.entente.core.event.Kind;
import org.entente.core.history.History;
import org.entente.core.history.Manner;
import org.entente.core.history.Rewind;
import org.entente.core.history.Rewind.Outcome.Done;
import org.entente.core.history.Rewind.Outcome.Nothing;
import org.entente.core.history.Step;
import org.entente.core.text.Texts;
import org.entente.core.timeline.Timeline;
import org.entente.core.timeline.Timelines;
import org.entente.persistence.ArchiveTest;
import org.entente.persistence.Desk;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is remembered of each change, and going back. */
@ArchiveTest
final class KeptHistoryTest {

  @Autowired private Events events;
  @Autowired private Timelines timelines;
  @Autowired private History history;
  @Autowired private Desk desk;
  @Autowired private DSLContext dsl;

  private Rewind rewind;
  private UUID ada;
  private UUID ben;

  @BeforeEach
  void two_people_have_accounts() {
    rewind = new Rewind(history, events, timelines);
    ada = account("Ada");
    ben = account("Ben");
    desk.sits(ada);
  }

  @Test
  void a_change_is_remembered_with_who_made_it_and_both_states() {
    var before = made(fullEvent());
    var after = kept(titled(before, "Other"));

    assertThat(history.of(after.id(), 10))
        .extracting(Step::by, Step::manner, Step::before, Step::after)
        .containsExactly(
            tuple(
                Optional.of(new Person(ada, "Ada")),
                Manner.EDIT,
                Optional.of(before.withVersion(0)),
                after),
            tuple(Optional.of(new Person(ada, "Ada")), Manner.EDIT, Optional.empty(), before));
  }

  @Test
  void what_entente_does_by_itself_has_nobodys_name() {
    desk.isEmpty();

    var event = made(fullEvent());

    assertThat(history.of(event.id(), 10)).extracting(Step::by).containsExactly(Optional.empty());
  }

  @Test
  void a_change_that_came_second_leaves_no_trace() {
    var event = made(fullEvent());
    kept(titled(event, "First"));

    assertThat(events.save(titled(event, "Second"))).isEqualTo(new Stale());
    assertThat(history.of(event.id(), 10)).hasSize(2);
  }

  @Test
  void what_one_person_types_in_one_field_is_one_step() {
    var before = made(fullEvent());
    var typed = kept(titled(before, "O"));
    typed = kept(titled(typed, "Ot"));
    typed = kept(titled(typed, "Other"));

    var step = history.of(before.id(), 10).getFirst();
    assertThat(history.of(before.id(), 10)).hasSize(2);
    assertThat(step.before()).contains(before.withVersion(0));
    assertThat(step.after()).isEqualTo(typed);
  }

  @Test
  void a_title_that_is_still_being_typed_when_the_event_is_first_kept_is_no_step_of_its_own() {
    var event = kept(event("2016", Kind.OTHER, "G", RUSSIA));
    event = kept(titled(event, "Goa"));

    assertThat(history.of(event.id(), 10)).extracting(Step::after).containsExactly(event);
    kept(weighted(event, 3));
    assertThat(history.of(event.id(), 10)).hasSize(2);
  }

  @Test
  void another_field_another_person_or_a_minute_later_is_another_step() {
    var event = made(fullEvent());
    event = kept(titled(event, "One"));
    event = kept(weighted(event, 1));
    event = kept(weighted(event, 2));
    desk.sits(ben);
    event = kept(weighted(event, 3));
    aMinutePasses();
    event = kept(weighted(event, 1));

    assertThat(history.of(event.id(), 10)).hasSize(5);
  }

  @Test
  void a_timelines_changes_are_remembered_likewise() {
    var before = made(fullTimeline(made(fullEvent())));
    var after = kept(before.withHead(Texts.of("en", "Other"), Texts.NONE));

    assertThat(history.of(after.id(), 10))
        .extracting(step -> after.withContentOf(step.after()).title())
        .containsExactly(after.title(), before.title());
    assertThat(history.of(after.id(), 10).getFirst().before())
        .hasValueSatisfying(was -> assertThat(before.withContentOf(was)).isEqualTo(before));
  }

  @Test
  void deleting_and_bringing_back_are_steps_too() {
    var event = made(fullEvent());
    var timeline = made(fullTimeline(event));
    events.delete(event.id(), event.version());
    events.restore(event.id());
    events.restore(event.id());
    timelines.delete(timeline.id(), timeline.version());
    timelines.restore(timeline.id());

    assertThat(history.of(event.id(), 10))
        .extracting(Step::manner)
        .containsExactly(Manner.BRING_BACK, Manner.DELETE, Manner.EDIT);
    assertThat(history.of(timeline.id(), 10))
        .extracting(Step::manner)
        .containsExactly(Manner.BRING_BACK, Manner.DELETE, Manner.EDIT);
  }

  @Test
  void a_hundred_steps_are_undone_and_redone_in_their_order() {
    var event = made(event("2016", Kind.OTHER, "Title 0", RUSSIA, CHINA));
    var timeline = made(Timeline.named("en", "Russia").using(event.id()));
    for (int step = 1; step <= 50; step++) {
      event = kept(titled(event, "Title " + step));
      event = kept(weighted(event, step % 2 == 0 ? 1 : 3));
    }
    var last = event;

    for (int step = 50; step >= 1; step--) {
      assertThat(rewind.undo(timeline.id(), "en")).isInstanceOf(Done.class);
      assertThat(rewind.undo(timeline.id(), "en")).isInstanceOf(Done.class);
      assertThat(now(event).title().in("en")).isEqualTo("Title " + (step - 1));
    }
    assertThat(rewind.undo(timeline.id(), "en")).isEqualTo(new Nothing());
    for (int step = 0; step < 100; step++) {
      assertThat(rewind.redo(timeline.id(), "en")).isInstanceOf(Done.class);
    }
    assertThat(now(event)).isEqualTo(last.withVersion(now(event).version()));
    assertThat(rewind.redo(timeline.id(), "en")).isEqualTo(new Nothing());
  }

  @Test
  void undoing_leaves_what_others_wrote() {
    var event = made(event("2016", Kind.OTHER, "Before", RUSSIA));
    var timeline = made(Timeline.named("en", "Russia").using(event.id()));
    event = kept(titled(event, "Ada's"));
    desk.sits(ben);
    event = kept(weighted(event, 3));

    assertThat(rewind.undo(timeline.id(), "en")).isInstanceOf(Done.class);
    assertThat(now(event).importance()).isEqualTo(2);
    desk.sits(ada);
    rewind.undo(timeline.id(), "en");

    assertThat(now(event).title()).isEqualTo(Texts.of("en", "Before"));
  }

  @Test
  void a_field_that_somebody_else_wrote_over_stays_and_is_named() {
    var event = made(event("2016", Kind.OTHER, "Before", RUSSIA));
    var timeline = made(Timeline.named("en", "Russia").using(event.id()));
    event = kept(titled(event, "Ada's"));
    desk.sits(ben);
    event = kept(titled(event, "Ben's"));
    desk.sits(ada);

    assertThat(rewind.undo(timeline.id(), "en"))
        .isInstanceOfSatisfying(
            Done.class, done -> assertThat(done.kept()).containsExactly("Title, English"));
    assertThat(now(event).title()).isEqualTo(Texts.of("en", "Ben's"));
    assertThat(rewind.undo(timeline.id(), "en")).isEqualTo(new Nothing());
  }

  @Test
  void what_is_written_after_undoing_ends_redoing() {
    var event = made(event("2016", Kind.OTHER, "Before", RUSSIA));
    var timeline = made(Timeline.named("en", "Russia").using(event.id()));
    event = kept(titled(event, "One"));
    rewind.undo(timeline.id(), "en");
    event = kept(weighted(now(event), 3));

    assertThat(rewind.redo(timeline.id(), "en")).isEqualTo(new Nothing());
    rewind.undo(timeline.id(), "en");
    rewind.redo(timeline.id(), "en");
    assertThat(now(event).importance()).isEqualTo(3);
    assertThat(now(event).title()).isEqualTo(Texts.of("en", "Before"));
  }

  @Test
  void an_event_taken_off_a_timeline_is_undone_onto_it() {
    var event = made(fullEvent());
    var timeline = made(fullTimeline(event));
    timeline = kept(timeline.without(event.id()));

    rewind.undo(timeline.id(), "en");

    var undone = timelines.byId(timeline.id()).orElseThrow();
    assertThat(undone.events()).extracting(chosen -> chosen.event()).containsExactly(event.id());
  }

  @Test
  void an_earlier_state_is_put_back_and_that_can_be_undone() {
    var event = made(event("2016", Kind.OTHER, "Before", RUSSIA));
    var timeline = made(Timeline.named("en", "Russia").using(event.id()));
    desk.sits(ben);
    event = kept(titled(event, "Ben's"));
    event = kept(weighted(event, 3));
    desk.sits(ada);
    var first = history.of(event.id(), 10).getLast();

    assertThat(rewind.restoreEvent(first)).isTrue();

    assertThat(now(event)).isEqualTo(first.after().withVersion(now(event).version()));
    assertThat(history.of(event.id(), 10).getFirst().manner()).isEqualTo(Manner.RESTORE);
    rewind.undo(timeline.id(), "en");
    assertThat(now(event).title()).isEqualTo(Texts.of("en", "Ben's"));
    assertThat(now(event).importance()).isEqualTo(3);
  }

  @Test
  void a_timeline_put_back_keeps_its_address_for_readers() {
    var timeline = made(fullTimeline(made(fullEvent())));
    var changed = kept(timeline.withHead(Texts.of("en", "Other"), Texts.NONE));

    assertThat(rewind.restoreTimeline(history.of(timeline.id(), 10).getLast())).isTrue();

    assertThat(timelines.byId(timeline.id())).contains(timeline.withVersion(changed.version() + 1));
  }

  @Test
  void what_is_deleted_is_not_put_back_behind_ones_back() {
    var event = made(fullEvent());
    events.delete(event.id(), event.version());

    assertThat(rewind.restoreEvent(history.of(event.id(), 10).getLast())).isFalse();
  }

  private Event kept(Event event) {
    return event.withVersion(version(events.save(event)));
  }

  private Timeline kept(Timeline timeline) {
    return timeline.withVersion(version(timelines.save(timeline)));
  }

  /** Something new, no longer being typed. */
  private Event made(Event event) {
    var made = kept(event);
    aMinutePasses();
    return made;
  }

  private Timeline made(Timeline timeline) {
    var made = kept(timeline);
    aMinutePasses();
    return made;
  }

  private void aMinutePasses() {
    dsl.execute("update step set at = at - interval '61 seconds'");
  }

  private Event now(Event event) {
    return events.byId(event.id()).orElseThrow();
  }

  private static Event weighted(Event event, int importance) {
    return new Event(
        event.id(),
        event.version(),
        event.date(),
        event.kind(),
        event.title(),
        event.text(),
        event.participations(),
        event.effects(),
        event.sources(),
        event.images(),
        event.quote(),
        event.note(),
        importance,
        java.util.List.of());
  }

  private UUID account(String name) {
    var id = UUID.randomUUID();
    dsl.insertInto(ACCOUNT)
        .set(ACCOUNT.ID, id)
        .set(ACCOUNT.VERSION, 1)
        .set(ACCOUNT.EMAIL, name.toLowerCase(Locale.ROOT) + "@newsroom.example")
        .set(ACCOUNT.NAME, name)
        .set(ACCOUNT.PASSWORD_HASH, "")
        .execute();
    return id;
  }
}
