package org.entente.persistence.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.persistence.Examples.CHINA;
import static org.entente.persistence.Examples.NATO;
import static org.entente.persistence.Examples.RUSSIA;
import static org.entente.persistence.Examples.TURKEY;
import static org.entente.persistence.Examples.event;
import static org.entente.persistence.Examples.fullEvent;
import static org.entente.persistence.Examples.fullTimeline;

import java.time.LocalDate;
import java.util.List;
import org.entente.core.edit.SaveOutcome.Saved;
import org.entente.core.edit.SaveOutcome.Stale;
import org.entente.core.event.Event;
import org.entente.core.event.EventId;
import org.entente.core.event.Events;
import org.entente.core.event.Kind;
import org.entente.core.relation.StartingPoint;
import org.entente.core.text.Texts;
import org.entente.core.timeline.Look;
import org.entente.core.timeline.ShownRelation;
import org.entente.core.timeline.Timeline;
import org.entente.core.timeline.TimelineId;
import org.entente.core.timeline.TimelineSummary;
import org.entente.core.timeline.Timelines;
import org.entente.persistence.ArchiveTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ArchiveTest
final class KeptTimelinesTest {

  @Autowired private Timelines timelines;
  @Autowired private Events events;

  @Test
  void a_timeline_with_every_field_comes_back_as_it_was() {
    comesBack(fullTimeline(kept("2016"), kept("2017"), kept("2015")));
  }

  @Test
  void an_empty_timeline_comes_back_as_it_was() {
    comesBack(Timeline.named("en", "Empty"));
  }

  @Test
  void a_save_that_fails_halfway_keeps_nothing() {
    var timeline = Timeline.named("en", "Half").using(EventId.random());
    assertThatThrownBy(() -> timelines.save(timeline)).hasMessageContaining("chosen_event");
    assertThat(timelines.byId(timeline.id())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"-4712-01-01", "-0043-03-15", "0000-02-29", "0014-08-19", "0099-12-31"})
  void the_day_of_a_starting_point_is_kept_in_every_age(String day) {
    var start = new StartingPoint(10, day(day), Texts.NONE, List.of());
    comesBack(
        Timeline.named("en", "Old").withRelations(List.of(new ShownRelation(NATO, RUSSIA, start))));
  }

  @Test
  void a_save_replaces_all_that_was_there() {
    var one = kept("2016");
    var other = kept("2017");
    var timeline = fullTimeline(one, other);
    timelines.save(timeline);

    var changed =
        Timeline.named("en", "Changed")
            .withRelations(List.of(new ShownRelation(CHINA, RUSSIA, StartingPoint.NEUTRAL)))
            .using(other.id())
            .withLook(Look.DEFAULT);
    var next =
        new Timeline(
            timeline.id(),
            timeline.publicId(),
            1,
            changed.title(),
            changed.standfirst(),
            changed.languages(),
            changed.relations(),
            changed.events(),
            changed.backgrounds(),
            changed.look());
    assertThat(timelines.save(next)).isEqualTo(new Saved(2));
    assertThat(timelines.byId(timeline.id())).contains(next.withVersion(2));
  }

  @Test
  void it_is_given_with_its_events_in_time_and_every_actor_that_they_or_its_relations_name() {
    var later = fullEvent();
    events.save(later);
    var earlier = kept("-0043");
    var timeline = fullTimeline(later, earlier);
    timelines.save(timeline);

    var full = timelines.full(timeline.id()).orElseThrow();

    assertThat(full.timeline()).isEqualTo(timeline.withVersion(1));
    assertThat(full.events()).containsExactly(earlier, later.withVersion(1));
    assertThat(full.actors()).containsOnlyKeys(RUSSIA, CHINA, NATO, TURKEY);
    assertThat(full.actor(NATO).name().in("en")).isEqualTo("NATO");
  }

  @Test
  void of_two_who_edit_the_same_version_the_second_is_refused_and_nothing_is_overwritten() {
    var timeline = fullTimeline(kept("2016"));
    timelines.save(timeline);
    var first = timeline.withVersion(1).withHead(Texts.of("en", "The first"), Texts.NONE);
    var second = timeline.withVersion(1).withEvents(List.of()).withRelations(List.of());

    assertThat(timelines.save(first)).isEqualTo(new Saved(2));
    assertThat(timelines.save(second)).isEqualTo(new Stale());
    assertThat(timelines.save(timeline)).isEqualTo(new Stale());

    assertThat(timelines.byId(timeline.id())).contains(first.withVersion(2));
  }

  @Test
  void a_deleted_timeline_is_seen_nowhere_and_takes_no_edit_until_it_is_restored() {
    var event = kept("2016");
    var timeline = fullTimeline(event);
    timelines.save(timeline);
    assertThat(timelines.delete(timeline.id(), 7)).isEqualTo(new Stale());
    assertThat(timelines.delete(timeline.id(), 1)).isInstanceOf(Saved.class);

    assertThat(timelines.byId(timeline.id())).isEmpty();
    assertThat(timelines.full(timeline.id())).isEmpty();
    assertThat(timelines.summaries()).isEmpty();
    assertThat(events.usedBy(event.id())).isEmpty();
    for (int version = 0; version < 4; version++) {
      assertThat(timelines.save(timeline.withVersion(version))).isEqualTo(new Stale());
      assertThat(timelines.delete(timeline.id(), version)).isEqualTo(new Stale());
    }

    timelines.restore(timeline.id());
    assertThat(timelines.byId(timeline.id())).contains(timeline.withVersion(1));
    assertThat(events.usedBy(event.id())).hasSize(1);
  }

  @Test
  void a_deleted_event_leaves_every_timeline_and_comes_back_with_its_label() {
    var event = kept("2016");
    var other = kept("2017");
    var timeline = fullTimeline(event, other);
    timelines.save(timeline);

    events.delete(event.id(), 1);
    assertThat(timelines.byId(timeline.id())).contains(timeline.withVersion(1).without(event.id()));
    assertThat(timelines.full(timeline.id()).orElseThrow().events()).containsExactly(other);
    assertThat(timelines.summaries()).extracting(TimelineSummary::eventCount).containsExactly(1);

    events.restore(event.id());
    assertThat(timelines.byId(timeline.id())).contains(timeline.withVersion(1));
    assertThat(timelines.full(timeline.id()).orElseThrow().events()).hasSize(2);
  }

  @Test
  void it_comes_back_also_when_the_timeline_was_saved_in_between() {
    var event = kept("2016");
    var other = kept("2017");
    var timeline = fullTimeline(event, other);
    timelines.save(timeline);

    events.delete(event.id(), 1);
    var seen = timelines.byId(timeline.id()).orElseThrow();
    var third = kept("2018");
    timelines.save(seen.using(third.id()));
    timelines.save(seen.using(third.id()).withVersion(2).without(other.id()));
    events.restore(event.id());

    assertThat(timelines.byId(timeline.id()).orElseThrow().events())
        .containsExactlyInAnyOrder(
            timeline.events().getFirst(), seen.using(third.id()).events().getLast());
  }

  @Test
  void who_had_the_timeline_open_while_its_event_was_deleted_can_save_it_and_the_event_back() {
    var event = kept("2016");
    var timeline = fullTimeline(event);
    timelines.save(timeline);
    events.delete(event.id(), 1);

    assertThat(timelines.save(timeline.withVersion(1))).isEqualTo(new Saved(2));

    assertThat(timelines.byId(timeline.id()).orElseThrow().events()).isEmpty();
    events.restore(event.id());
    assertThat(timelines.byId(timeline.id())).contains(timeline.withVersion(2));
  }

  @Test
  void an_event_tells_which_timelines_use_it() {
    var event = kept("2016");
    var one = Timeline.named("en", "One").using(event.id());
    var two = Timeline.named("en", "Two").using(event.id());
    timelines.save(one);
    timelines.save(two);
    timelines.save(Timeline.named("en", "Three"));
    assertThat(events.usedBy(event.id()))
        .extracting(TimelineSummary::id)
        .containsExactly(two.id(), one.id());
    assertThat(events.usedBy(EventId.random())).isEmpty();
    assertThat(timelines.byId(TimelineId.random())).isEmpty();
  }

  private Event kept(String date) {
    var event = event(date, Kind.CALL, "In " + date, RUSSIA, CHINA);
    assertThat(events.save(event)).isEqualTo(new Saved(1));
    return event.withVersion(1);
  }

  private void comesBack(Timeline timeline) {
    assertThat(timelines.save(timeline)).isEqualTo(new Saved(1));
    assertThat(timelines.byId(timeline.id())).contains(timeline.withVersion(1));
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
