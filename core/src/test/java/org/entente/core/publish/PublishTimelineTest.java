package org.entente.core.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.core.date.EventDate;
import org.entente.core.edit.SaveOutcome;
import org.entente.core.event.Event;
import org.entente.core.event.EventId;
import org.entente.core.event.Kind;
import org.entente.core.publish.PublishOutcome.Missing;
import org.entente.core.publish.PublishOutcome.Published;
import org.entente.core.publish.PublishOutcome.Refused;
import org.entente.core.text.Texts;
import org.entente.core.timeline.FullTimeline;
import org.entente.core.timeline.PublicId;
import org.entente.core.timeline.Timeline;
import org.entente.core.timeline.TimelineId;
import org.entente.core.timeline.TimelineSummary;
import org.entente.core.timeline.Timelines;
import org.junit.jupiter.api.Test;

final class PublishTimelineTest {

  private static final Instant NOON = Instant.parse("2026-05-06T12:00:00Z");

  private final Timeline timeline = Timeline.named("en", "Two neighbours");
  private final Register register = new Register();
  private final Shown shown = new Shown();

  @Test
  void shows_the_timeline_as_its_first_edition_and_registers_it() {
    var outcome = publishing(withEvents(1)).publish(timeline.id());

    var expected = new Publication(timeline.id(), 1, timeline.version(), NOON);
    assertThat(outcome).isEqualTo(new Published(expected));
    assertThat(register.publications).containsExactly(expected);
    assertThat(shown.editions).extracting(Edition::publication).containsExactly(expected);
    assertThat(shown.editions.getFirst().readers()).isEqualTo(timeline.publicId());
    assertThat(shown.editions.getFirst().files()).containsOnlyKeys("index.html");
  }

  @Test
  void numbers_editions_one_after_the_other() {
    var publishing = publishing(withEvents(1));
    publishing.publish(timeline.id());
    publishing.publish(timeline.id());

    assertThat(register.publications).extracting(Publication::number).containsExactly(1, 2);
  }

  @Test
  void registers_first_what_readers_see_already_when_it_was_stopped_before_registering() {
    var publishing = publishing(withEvents(1));
    register.isDown = true;
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> publishing.publish(timeline.id()));
    register.isDown = false;

    publishing.publish(timeline.id());

    assertThat(register.publications).extracting(Publication::number).containsExactly(1, 2);
    assertThat(shown.editions).extracting(Edition::publication).isEqualTo(register.publications);
  }

  @Test
  void goes_on_counting_when_the_editions_were_lost() {
    register.publications.add(new Publication(timeline.id(), 4, 2, NOON));

    publishing(withEvents(1)).publish(timeline.id());

    assertThat(shown.editions.getFirst().publication().number()).isEqualTo(5);
  }

  @Test
  void refuses_a_timeline_without_events() {
    assertThat(publishing(withEvents(0)).publish(timeline.id()))
        .isEqualTo(new Refused("The timeline has no events yet. Add one, then publish."));
    assertThat(shown.editions).isEmpty();
  }

  @Test
  void refuses_more_events_than_a_page_carries() {
    assertThat(publishing(withEvents(Timeline.MAX_EVENTS + 1)).publish(timeline.id()))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.why()).contains("2000", "2001"));
  }

  @Test
  void says_when_there_is_no_such_timeline() {
    assertThat(publishing(withEvents(1)).publish(TimelineId.random())).isEqualTo(new Missing());
  }

  private PublishTimeline publishing(FullTimeline full) {
    return new PublishTimeline(
        new Only(full),
        register,
        shown,
        (any, publication) -> new TreeMap<>(Map.of("index.html", Content.of(() -> ""))),
        () -> NOON);
  }

  private FullTimeline withEvents(int count) {
    var events = new ArrayList<Event>();
    for (int i = 0; i < count; i++) {
      events.add(
          new Event(
              EventId.random(),
              1,
              EventDate.of("2022-02-24"),
              Kind.MEETING,
              Texts.of("en", "Meeting " + i),
              Texts.NONE,
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              null,
              Texts.NONE,
              1));
    }
    return new FullTimeline(timeline, events, Map.of());
  }

  private static final class Register implements Publications {
    private final List<Publication> publications = new ArrayList<>();
    private boolean isDown;

    @Override
    public List<Publication> of(TimelineId timeline) {
      return publications.reversed();
    }

    @Override
    public void add(Publication publication, Collection<Event> shown) {
      if (isDown) {
        throw new IllegalStateException("The database is away");
      }
      publications.add(publication);
    }
  }

  private static final class Shown implements Editions {
    private final List<Edition> editions = new ArrayList<>();

    @Override
    public void show(Edition edition) {
      editions.add(edition);
    }

    @Override
    public Optional<Publication> shown(PublicId timeline) {
      return editions.isEmpty() ? Optional.empty() : Optional.of(editions.getLast().publication());
    }
  }

  private record Only(FullTimeline only) implements Timelines {
    @Override
    public Optional<FullTimeline> full(TimelineId id) {
      return Optional.of(only).filter(full -> full.timeline().id().equals(id));
    }

    @Override
    public List<TimelineSummary> summaries() {
      throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Timeline> byId(TimelineId id) {
      throw new UnsupportedOperationException();
    }

    @Override
    public SaveOutcome save(Timeline timeline) {
      throw new UnsupportedOperationException();
    }

    @Override
    public SaveOutcome delete(TimelineId id, int version) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void restore(TimelineId id) {
      throw new UnsupportedOperationException();
    }
  }
}
