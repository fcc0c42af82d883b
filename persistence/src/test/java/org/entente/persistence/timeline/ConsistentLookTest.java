package org.entente.persistence.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Executors;
import org.entente.core.date.EventDate;
import org.entente.core.edit.SaveOutcome.Saved;
import org.entente.core.event.Event;
import org.entente.core.event.EventId;
import org.entente.core.event.Events;
import org.entente.core.event.Kind;
import org.entente.core.text.Texts;
import org.entente.core.timeline.ChosenEvent;
import org.entente.core.timeline.Timeline;
import org.entente.core.timeline.Timelines;
import org.entente.persistence.ArchiveTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ArchiveTest
final class ConsistentLookTest {

  private static final int EDITS = 100;

  @Autowired private Timelines timelines;
  @Autowired private Events events;

  /**
   * The editor saves the event and then the timeline, so the event is never more than one ahead.
   */
  @Test
  void a_timeline_and_its_events_are_of_one_moment_also_while_somebody_edits() throws Exception {
    var event =
        new Event(
            EventId.random(),
            0,
            EventDate.of("2022"),
            Kind.OTHER,
            Texts.of("en", "Event"),
            Texts.NONE,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            null,
            Texts.NONE,
            1,
            List.of());
    var empty = Timeline.named("en", "Story");
    save(event, empty, 0);
    try (var editor = Executors.newSingleThreadExecutor()) {
      var editing =
          editor.submit(
              () -> {
                for (int version = 1; version < EDITS; version++) {
                  save(event, empty, version);
                }
              });
      int looks = 0;
      while (!editing.isDone()) {
        var full = timelines.full(empty.id()).orElseThrow();
        assertThat(full.events().getFirst().version())
            .isBetween(full.timeline().version(), full.timeline().version() + 1);
        looks++;
      }
      editing.get();
      assertThat(looks).isGreaterThan(1);
    }
  }

  private void save(Event event, Timeline empty, int version) {
    var timeline =
        new Timeline(
            empty.id(),
            empty.publicId(),
            version,
            empty.title(),
            empty.standfirst(),
            empty.languages(),
            List.of(),
            List.of(ChosenEvent.asIs(event.id())),
            List.of(),
            empty.look());
    assertThat(events.save(event.withVersion(version))).isEqualTo(new Saved(version + 1));
    assertThat(timelines.save(timeline)).isEqualTo(new Saved(version + 1));
  }
}
