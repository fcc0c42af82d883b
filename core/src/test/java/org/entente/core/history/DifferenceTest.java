package org.entente.core.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.core.actor.ActorId;
import org.entente.core.date.EventDate;
import org.entente.core.event.Effect;
import org.entente.core.event.Event;
import org.entente.core.event.EventId;
import org.entente.core.event.Kind;
import org.entente.core.event.Participation;
import org.entente.core.event.Quote;
import org.entente.core.event.Role;
import org.entente.core.event.Source;
import org.entente.core.relation.ActorPair;
import org.entente.core.relation.StartingPoint;
import org.entente.core.text.Texts;
import org.entente.core.timeline.Look;
import org.entente.core.timeline.ShownRelation;
import org.entente.core.timeline.Timeline;
import org.junit.jupiter.api.Test;

/** A difference as people read it. */
final class DifferenceTest {

  private static final ActorId RUSSIA = new ActorId("RUS");
  private static final ActorId CHINA = new ActorId("CHN");
  private static final Map<ActorId, String> NAMES = Map.of(RUSSIA, "Russia", CHINA, "China");
  private static final Wording ENGLISH =
      new Wording("en", id -> NAMES.getOrDefault(id, id.value()), id -> "Goa summit");

  private static final Event BEFORE =
      new Event(
          EventId.random(),
          1,
          EventDate.of("2016-10-15"),
          Kind.SUMMIT,
          Texts.of("en", "Goa summit"),
          Texts.NONE,
          List.of(new Participation(RUSSIA, Role.PARTICIPANT)),
          List.of(),
          List.of(),
          List.of(),
          null,
          Texts.NONE,
          2,
          List.of());

  @Test
  void tells_each_field_that_changed_and_no_other() {
    var after = new EventCopy(BEFORE);
    after.date = EventDate.of("2016-10");
    after.title = Texts.of("en", "Goa summit", "nl", "Top in Goa");
    after.importance = 3;

    assertThat(Difference.of(Optional.of(BEFORE), after.event(), ENGLISH))
        .containsExactly(
            new Change("Date", List.of("15 October 2016"), List.of("October 2016")),
            new Change("Title, Dutch", List.of(), List.of("Top in Goa")),
            new Change("Importance", List.of("Normal"), List.of("Main event")));
  }

  @Test
  void tells_of_a_list_what_went_and_what_came() {
    var after = new EventCopy(BEFORE);
    after.participations =
        List.of(new Participation(RUSSIA, Role.ABSENT), new Participation(CHINA, Role.INITIATOR));
    after.effects =
        List.of(new Effect(ActorPair.of(RUSSIA, CHINA), -2.5, Texts.of("en", "Stayed away")));
    after.sources =
        List.of(
            new Source(
                "Leaders meet",
                "The Hindu",
                EventDate.of("2016-10"),
                URI.create("https://example.org/"),
                null,
                "They met."));
    after.quote = new Quote("An old friend", "Somebody", "en");

    assertThat(Difference.of(Optional.of(BEFORE), after.event(), ENGLISH))
        .containsExactly(
            new Change(
                "Who",
                List.of("Russia (participant)"),
                List.of("Russia (absent)", "China (initiator)")),
            new Change("Effects", List.of(), List.of("China – Russia: −2.5, [en] Stayed away")),
            new Change(
                "Sources",
                List.of(),
                List.of(
                    "Leaders meet, The Hindu, October 2016, https://example.org/, “They met.”")),
            new Change("Quote", List.of(), List.of("An old friend", "— Somebody (en)")));
  }

  @Test
  void tells_everything_that_is_written_in_something_new() {
    assertThat(Difference.of(Optional.empty(), BEFORE, ENGLISH))
        .extracting(Change::field)
        .containsExactly("Date", "Kind", "Title, English", "Who", "Importance");
  }

  @Test
  void tells_the_new_order_when_only_the_order_changed() {
    var one = new ShownRelation(RUSSIA, CHINA, StartingPoint.NEUTRAL);
    var two = new ShownRelation(RUSSIA, new ActorId("IND"), StartingPoint.NEUTRAL);
    var before = Timeline.named("en", "Russia").withRelations(List.of(one, two));

    assertThat(Difference.of(Optional.of(before), before.withRelations(List.of(two, one)), ENGLISH))
        .containsExactly(
            new Change(
                "Relations",
                List.of("Russia – China, starts at 0", "Russia – IND, starts at 0"),
                List.of("Russia – IND, starts at 0", "Russia – China, starts at 0")));
  }

  @Test
  void tells_a_timelines_events_by_their_titles() {
    var before = Timeline.named("en", "Russia");
    var after =
        before
            .using(BEFORE.id())
            .withLook(Look.DEFAULT.withLineShown(false).opening(EventDate.of("2016/2017")));

    assertThat(Difference.of(Optional.of(before), after, ENGLISH))
        .extracting(change -> change.field() + ": " + change.before() + " → " + change.after())
        .containsExactly(
            "Events: [] → [Goa summit]",
            "Relation lines: [shown] → [hidden]",
            "Opens at: [] → [2016–2017]");
  }

  @Test
  void names_the_fields_for_what_is_kept() {
    var after = new EventCopy(BEFORE);
    after.title = Texts.of("nl", "Top in Goa");

    assertThat(Difference.keys(Optional.of(BEFORE), after.event()))
        .containsExactly("title.en", "title.nl");
    assertThat(Difference.keys(Optional.of(BEFORE), BEFORE.withVersion(9))).isEmpty();
    assertThat(Difference.keys(Optional.empty(), BEFORE)).containsExactly("title.en");
  }
}
