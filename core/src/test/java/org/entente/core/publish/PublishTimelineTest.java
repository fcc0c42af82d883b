package org.entente.core.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.core.date.EventDate;
import org.entente.core.edit.Cause;
import org.entente.core.edit.SaveOutcome;
import org.entente.core.event.Event;
import org.entente.core.event.EventId;
import org.entente.core.event.Kind;
import org.entente.core.publish.PublishOutcome.Missing;
import org.entente.core.publish.PublishOutcome.Published;
import org.entente.core.publish.PublishOutcome.Refused;
import org.entente.core.publish.PublishOutcome.Stopped;
import org.entente.core.publish.PublishOutcome.Waiting;
import org.entente.core.said.Said;
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
  private final Planned plans = new Planned();
  private Instant now = NOON;

  private List<Said> refusals = List.of();

  @Test
  void registers_the_timeline_as_its_first_edition_and_shows_it() {
    var outcome = publishing(withEvents(1)).publish(timeline.id());

    var expected =
        new Publication(timeline.id(), 1, timeline.version(), NOON, Occasion.FIRST, Texts.NONE);
    assertThat(outcome).isEqualTo(new Published(expected));
    assertThat(register.of(timeline.id())).containsExactly(expected);
    assertThat(shown.editions).extracting(Edition::publication).containsExactly(expected);
    assertThat(shown.editions.getFirst().readers()).isEqualTo(timeline.publicId());
    assertThat(shown.editions.getFirst().files()).containsOnlyKeys("index.html", "data.json");
  }

  @Test
  void what_the_house_rules_refuse_is_not_registered() {
    refusals =
        List.of(Said.of("rules.source", "Summit"), Said.of("rules.standfirst", Locale.of("nl")));

    assertThat(publishing(withEvents(1)).publish(timeline.id()))
        .hasToString(
            "Refused[why=[“Summit” has no source., The timeline has no standfirst in Dutch.]]");
    assertThat(register.of(timeline.id())).isEmpty();
  }

  @Test
  void numbers_editions_one_after_the_other() {
    var publishing = publishing(withEvents(1));
    publishing.publish(timeline.id());
    publishing.publish(timeline.id());

    assertThat(register.of(timeline.id())).extracting(Publication::number).containsExactly(2, 1);
  }

  @Test
  void shows_readers_nothing_that_is_not_registered() {
    var publishing = publishing(withEvents(1));
    register.isDown = true;
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> publishing.publish(timeline.id()));

    assertThat(shown.editions).isEmpty();
  }

  @Test
  void an_edition_that_could_not_be_shown_waits_and_is_shown_later() {
    shown.isDown = true;
    assertThat(publishing(withEvents(1)).publish(timeline.id()))
        .isInstanceOfSatisfying(
            Waiting.class, waiting -> assertThat(waiting.why()).isEqualTo("The disk is full"));
    shown.isDown = false;

    assertThat(new ShowEditions(register, shown).showMissing()).isEqualTo(1);
    assertThat(shown.editions)
        .extracting(Edition::publication)
        .isEqualTo(register.of(timeline.id()));
    assertThat(new ShowEditions(register, shown).showMissing()).isZero();
  }

  @Test
  void trying_again_shows_what_waits_and_makes_no_second_edition_of_the_same() {
    var publishing = publishing(withEvents(1));
    shown.isDown = true;
    publishing.publish(timeline.id());
    shown.isDown = false;

    assertThat(publishing.publish(timeline.id())).isInstanceOf(Published.class);
    assertThat(shown.shown(timeline.publicId())).isEqualTo(1);
    assertThat(register.of(timeline.id())).hasSize(1);
  }

  @Test
  void editions_that_were_lost_are_shown_again_as_they_were() {
    var publishing = publishing(withEvents(1));
    publishing.publish(timeline.id());
    publishing.publish(timeline.id());
    shown.editions.clear();

    assertThat(new ShowEditions(register, shown).showMissing()).isEqualTo(2);
    assertThat(shown.editions)
        .extracting(edition -> edition.publication().number())
        .containsExactly(1, 2);
  }

  @Test
  void a_correction_tells_readers_what_was_wrong() {
    var publishing = publishing(withEvents(1));
    publishing.publish(timeline.id());

    assertThat(publishing.publish(timeline.id(), Occasion.CORRECTION, Texts.NONE))
        .hasToString("Refused[why=[Tell readers what was wrong and what is right now.]]");
    var note = Texts.of("en", "The meeting was in May.");
    publishing.publish(timeline.id(), Occasion.CORRECTION, note);
    assertThat(register.of(timeline.id()).getFirst().note()).isEqualTo(note);
  }

  @Test
  void a_withdrawn_timeline_leaves_its_reason_in_its_place_until_it_is_published_again() {
    var publishing = publishing(withEvents(1));
    assertThat(publishing.withdraw(timeline.id(), Texts.of("en", "Wrong.")))
        .hasToString("Refused[why=[Readers don't see this timeline.]]");
    publishing.publish(timeline.id());
    assertThat(publishing.withdraw(timeline.id(), Texts.NONE))
        .hasToString("Refused[why=[Tell readers why it is gone.]]");

    assertThat(publishing.withdraw(timeline.id(), Texts.of("en", "Wrong.")))
        .isInstanceOf(Published.class);
    var tombstone = shown.editions.getLast();
    assertThat(tombstone.publication().occasion()).isEqualTo(Occasion.WITHDRAWAL);
    assertThat(tombstone.publication().number()).isEqualTo(2);
    assertThat(tombstone.files().get("index.html").bytes()).isEqualTo("withdrawn".getBytes(UTF_8));

    publishing.publish(timeline.id());
    assertThat(shown.editions.getLast().files().get("index.html").bytes())
        .isEqualTo("a picture".getBytes(UTF_8));
  }

  @Test
  void what_is_planned_is_published_once_its_time_has_come_and_not_twice() {
    var publishing = publishing(withEvents(1));
    var onTime = new PublishOnTime(plans, register, publishing, () -> now);
    plans.set(new Plan(timeline.id(), NOON.plusSeconds(60), false, Occasion.UPDATE, Texts.NONE));

    assertThat(onTime.publishDue()).isEmpty();
    now = NOON.plusSeconds(60);
    assertThat(onTime.publishDue()).hasSize(1).first().isInstanceOf(Published.class);
    assertThat(plans.of(timeline.id())).isEmpty();

    // As if the machine had stopped before the plan was taken away.
    plans.set(new Plan(timeline.id(), NOON.plusSeconds(60), false, Occasion.UPDATE, Texts.NONE));
    onTime.publishDue();
    assertThat(register.of(timeline.id())).hasSize(1);
  }

  @Test
  void under_embargo_nobody_publishes_before() {
    var publishing = publishing(withEvents(1));
    plans.set(new Plan(timeline.id(), NOON.plusSeconds(60), true, Occasion.FIRST, Texts.NONE));

    assertThat(publishing.publish(timeline.id())).isInstanceOf(Refused.class);
    assertThat(shown.editions).isEmpty();
    now = NOON.plusSeconds(60);
    assertThat(publishing.publish(timeline.id())).isInstanceOf(Published.class);
  }

  @Test
  void who_follows_is_told_each_step_and_file() {
    var followed = new Following(Integer.MAX_VALUE);

    publishing(withEvents(1)).publish(timeline.id(), Occasion.FIRST, Texts.NONE, followed);

    assertThat(followed.told)
        .containsExactly("LAYING_OUT 0/0", "WRITING 0/2", "WRITING 1/2", "SHOWING 0/0");
  }

  @Test
  void stopped_at_any_file_nothing_is_registered_or_shown_and_trying_again_publishes() {
    var publishing = publishing(withEvents(1));
    for (int file = 0; file < 2; file++) {
      assertThat(publishing.publish(timeline.id(), Occasion.FIRST, Texts.NONE, new Following(file)))
          .isEqualTo(new Stopped());
      assertThat(register.editions).isEmpty();
      assertThat(shown.editions).isEmpty();
    }

    assertThat(publishing.publish(timeline.id())).isInstanceOf(Published.class);
  }

  @Test
  void refuses_a_timeline_without_events() {
    assertThat(publishing(withEvents(0)).publish(timeline.id()))
        .hasToString("Refused[why=[The timeline has no events yet. Add one, then publish.]]");
    assertThat(shown.editions).isEmpty();
  }

  @Test
  void refuses_more_events_than_can_be_published() {
    assertThat(publishing(withEvents(Timeline.MAX_EVENTS + 1)).publish(timeline.id()))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.why()).asString().contains("100,000", "100,001"));
  }

  @Test
  void says_when_there_is_no_such_timeline() {
    assertThat(publishing(withEvents(1)).publish(TimelineId.random())).isEqualTo(new Missing());
  }

  private PublishTimeline publishing(FullTimeline full) {
    return new PublishTimeline(
        new Only(full), register, shown, new Files(), plans, _ -> refusals, () -> now);
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
              1,
              List.of()));
    }
    return new FullTimeline(timeline, events, Map.of());
  }

  private static final class Planned implements Plans {
    private final Map<TimelineId, Plan> plans = new LinkedHashMap<>();

    @Override
    public Optional<Plan> of(TimelineId timeline) {
      return Optional.ofNullable(plans.get(timeline));
    }

    @Override
    public void set(Plan plan) {
      plans.put(plan.timeline(), plan);
    }

    @Override
    public void cancel(TimelineId timeline) {
      plans.remove(timeline);
    }

    @Override
    public List<Plan> due(Instant now) {
      return plans.values().stream().filter(plan -> !plan.at().isAfter(now)).toList();
    }
  }

  /** Stops after some files. */
  private static final class Following implements Progress {
    private final List<String> told = new ArrayList<>();
    private final int most;
    private int asked;

    Following(int most) {
      this.most = most;
    }

    @Override
    public void at(Step step, int done, int of) {
      told.add(step + " " + done + "/" + of);
    }

    @Override
    public boolean isStopped() {
      return asked++ >= most;
    }
  }

  private static final class Files implements EditionFiles {
    @Override
    public SortedMap<String, Content> of(FullTimeline timeline, Publication publication) {
      return new TreeMap<>(
          Map.of(
              "index.html", Content.of(() -> "a picture"),
              "data.json", Content.of(() -> "{}")));
    }

    @Override
    public SortedMap<String, Content> ofWithdrawn(FullTimeline timeline, Publication withdrawal) {
      return new TreeMap<>(Map.of("index.html", Content.of(() -> "withdrawn")));
    }
  }

  private static final class Register implements Publications {
    private final List<Edition> editions = new ArrayList<>();
    private boolean isDown;

    @Override
    public List<Publication> of(TimelineId timeline) {
      return editions.reversed().stream().map(Edition::publication).toList();
    }

    @Override
    public List<Publication> latest() {
      return editions.isEmpty() ? List.of() : List.of(editions.getLast().publication());
    }

    @Override
    public void add(Edition edition, Collection<Event> shown) {
      if (isDown) {
        throw new IllegalStateException("The database is away");
      }
      var kept = new TreeMap<String, Content>();
      edition
          .files()
          .forEach(
              (path, content) -> {
                var bytes = content.bytes();
                kept.put(path, () -> bytes);
              });
      editions.add(new Edition(edition.readers(), edition.publication(), kept));
    }

    @Override
    public Optional<Edition> edition(TimelineId timeline, int number) {
      return editions.stream().filter(e -> e.publication().number() == number).findFirst();
    }
  }

  private static final class Shown implements Editions {
    private final List<Edition> editions = new ArrayList<>();
    private boolean isDown;

    @Override
    public void show(Edition edition) {
      if (isDown) {
        throw new NotShown("The disk is full", new IOException());
      }
      editions.add(edition);
    }

    @Override
    public int shown(PublicId timeline) {
      return editions.isEmpty() ? 0 : editions.getLast().publication().number();
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
    public Optional<TimelineSummary> summary(TimelineId id) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Timeline> byId(TimelineId id) {
      throw new UnsupportedOperationException();
    }

    @Override
    public SaveOutcome save(Timeline timeline, Cause cause) {
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
