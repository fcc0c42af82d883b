package org.entente.persistence.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.persistence.Examples.CHINA;
import static org.entente.persistence.Examples.RUSSIA;
import static org.entente.persistence.Examples.event;
import static org.entente.persistence.Examples.fullTimeline;
import static org.entente.persistence.Examples.source;
import static org.entente.persistence.Examples.titled;
import static org.entente.persistence.Examples.version;

import java.util.List;
import java.util.stream.IntStream;
import org.entente.core.bulk.BulkEdit;
import org.entente.core.bulk.BulkEdits;
import org.entente.core.event.Event;
import org.entente.core.event.EventId;
import org.entente.core.event.Events;
import org.entente.core.event.Kind;
import org.entente.core.event.Tag;
import org.entente.core.history.History;
import org.entente.core.timeline.ChosenEvent;
import org.entente.core.timeline.TimelineId;
import org.entente.core.timeline.Timelines;
import org.entente.persistence.ArchiveTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ArchiveTest
final class BulkEditsTest {

  private static final Tag GAS = new Tag("gas");

  @Autowired private Events events;
  @Autowired private Timelines timelines;
  @Autowired private History history;
  private BulkEdits bulk;

  @BeforeEach
  void prepare() {
    bulk = new BulkEdits(events, timelines);
  }

  @Test
  void a_tag_is_added_where_it_is_missing_and_one_undo_takes_it_off_there_alone() {
    var without = kept("One");
    var with = keep(event("2017", Kind.OTHER, "Two").withTags(List.of(new Tag("Gas"))));
    var add = new BulkEdit.AddTag(GAS);
    var chosen = List.of(without.id(), with.id());

    assertThat(bulk.preview(chosen, add)).isEqualTo(new BulkEdits.Preview(2, 1, 0, List.of()));
    var done = bulk.apply(chosen, add);
    assertThat(done.changed()).isEqualTo(1);
    assertThat(now(without).tags()).containsExactly(GAS);
    assertThat(now(with)).isEqualTo(with);
    assertThat(history.of(without.id(), 10)).hasSize(2);

    done.undo().run();
    assertThat(now(without).tags()).isEmpty();
    assertThat(now(with).tags()).containsExactly(new Tag("Gas"));
  }

  @Test
  void undoing_leaves_what_somebody_wrote_meanwhile() {
    var one = kept("One");
    var done = bulk.apply(List.of(one.id()), new BulkEdit.AddSource(source()));
    events.save(titled(now(one), "Told otherwise"));
    done.undo().run();
    assertThat(now(one).sources()).isEmpty();
    assertThat(now(one).title().in("en")).isEqualTo("Told otherwise");
  }

  @Test
  void an_event_that_has_no_room_for_another_tag_is_counted_and_left_alone() {
    var tags = IntStream.range(0, Event.MAX_TAGS).mapToObj(i -> new Tag("tag " + i)).toList();
    var full = keep(event("2017", Kind.OTHER, "Full").withTags(tags));
    var add = new BulkEdit.AddTag(GAS);
    assertThat(bulk.preview(List.of(full.id()), add).full()).isEqualTo(1);
    assertThat(bulk.apply(List.of(full.id()), add).changed()).isZero();
    assertThat(now(full)).isEqualTo(full);
  }

  @Test
  void a_new_kind_brings_the_effects_that_follow_from_it() {
    var one = keep(event("2017", Kind.OTHER, "One", RUSSIA, CHINA));
    bulk.apply(List.of(one.id()), new BulkEdit.ChangeKind(Kind.TREATY));
    assertThat(now(one).kind()).isEqualTo(Kind.TREATY);
    assertThat(now(one).effects()).hasSize(1);
  }

  @Test
  void events_are_put_on_a_timeline_in_one_step_and_taken_off_again() {
    var there = kept("There");
    var one = kept("One");
    var two = kept("Two");
    var timeline = fullTimeline(there);
    timelines.save(timeline);
    var chosen = List.of(there.id(), one.id(), two.id());
    var use = new BulkEdit.UseOn(timeline.id());

    assertThat(bulk.preview(chosen, use).changing()).isEqualTo(2);
    var done = bulk.apply(chosen, use);
    assertThat(done.changed()).isEqualTo(2);
    assertThat(on(timeline.id())).containsExactly(there.id(), one.id(), two.id());
    assertThat(history.of(timeline.id(), 10)).hasSize(2);

    done.undo().run();
    assertThat(on(timeline.id())).containsExactly(there.id());
  }

  @Test
  void deleting_says_first_which_timelines_lose_events_and_gives_them_back() {
    var one = kept("One");
    var two = kept("Two");
    var timeline = fullTimeline(one);
    timelines.save(timeline);
    var chosen = List.of(one.id(), two.id());

    assertThat(bulk.preview(chosen, new BulkEdit.Delete()).usedBy())
        .extracting(summary -> summary.id())
        .containsExactly(timeline.id());
    var done = bulk.apply(chosen, new BulkEdit.Delete());
    assertThat(events.byIds(chosen)).isEmpty();

    done.undo().run();
    assertThat(events.byIds(chosen)).hasSize(2);
    assertThat(events.usedBy(one.id())).hasSize(1);
  }

  private List<EventId> on(TimelineId timeline) {
    return timelines.byId(timeline).orElseThrow().events().stream()
        .map(ChosenEvent::event)
        .toList();
  }

  private Event kept(String title) {
    return keep(event("2016", Kind.OTHER, title));
  }

  private Event keep(Event event) {
    return event.withVersion(version(events.save(event)));
  }

  private Event now(Event event) {
    return events.byId(event.id()).orElseThrow();
  }
}
