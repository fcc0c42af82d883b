package org.entente.core.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.entente.core.event.Event;
import org.entente.core.exchange.Demonstration;
import org.entente.core.publish.Changes.Part;
import org.entente.core.text.Texts;
import org.entente.core.timeline.ChosenEvent;
import org.entente.core.timeline.FullTimeline;
import org.junit.jupiter.api.Test;

final class ChangesTest {

  private final FullTimeline full = Demonstration.timeline();
  private final Event first = full.events().getFirst();

  @Test
  void nothing_differs_between_a_timeline_and_itself_whatever_its_versions() {
    var saved =
        new FullTimeline(
            full.timeline().withVersion(9),
            full.events().stream().map(event -> event.withVersion(4)).toList(),
            full.actors());

    assertThat(Changes.between(full, saved).isEmpty()).isTrue();
  }

  @Test
  void events_that_came_and_went_are_named() {
    var without = with(full.events().subList(1, full.events().size()));

    assertThat(Changes.between(full, without).removed()).containsExactly(first);
    assertThat(Changes.between(without, full).added()).containsExactly(first);
  }

  @Test
  void of_an_event_it_is_said_what_differs() {
    var corrected = withTitle(first, "Another title");
    var events = new ArrayList<>(full.events());
    events.set(0, corrected);

    var changes = Changes.between(full, with(events));

    assertThat(changes.changed()).hasSize(1);
    assertThat(changes.changed().getFirst().before()).isEqualTo(first);
    assertThat(changes.changed().getFirst().after()).isEqualTo(corrected);
    assertThat(changes.changed().getFirst().parts()).containsExactly(Part.TITLE);
    assertThat(changes.added()).isEmpty();
    assertThat(changes.timeline()).isEmpty();
  }

  @Test
  void a_label_of_the_timelines_own_belongs_to_its_event() {
    var relabelled =
        full.timeline().events().stream()
            .map(
                one ->
                    one.event().equals(first.id())
                        ? new ChosenEvent(one.event(), Texts.of("en", "Label"), one.importance())
                        : one)
            .toList();

    var changes =
        Changes.between(
            full,
            new FullTimeline(full.timeline().withEvents(relabelled), full.events(), full.actors()));

    assertThat(changes.changed().getFirst().parts()).containsExactly(Part.LABEL);
  }

  @Test
  void of_the_timeline_itself_it_is_said_what_differs() {
    var changed =
        full.timeline().withHead(Texts.of("en", "Title"), Texts.NONE).withBackgrounds(List.of());

    assertThat(
            Changes.between(full, new FullTimeline(changed, full.events(), full.actors()))
                .timeline())
        .containsExactlyInAnyOrder(Part.TITLE, Part.STANDFIRST, Part.BACKGROUNDS);
  }

  private FullTimeline with(List<Event> events) {
    return new FullTimeline(full.timeline(), events, full.actors());
  }

  private static Event withTitle(Event event, String title) {
    return new Event(
        event.id(),
        event.version() + 1,
        event.date(),
        event.kind(),
        Texts.of("en", title),
        event.text(),
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
