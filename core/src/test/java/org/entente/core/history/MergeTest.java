package org.entente.core.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.entente.core.actor.ActorId;
import org.entente.core.event.Event;
import org.entente.core.event.Participation;
import org.entente.core.event.Role;
import org.entente.core.event.Source;
import org.entente.core.exchange.GeneratedTimelines;
import org.entente.core.text.Texts;
import org.entente.core.timeline.Timeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two edits that start from the same state. */
final class MergeTest {

  private static final int PAIRS = 500;
  private static final Wording ENGLISH =
      new Wording("en", ActorId::value, id -> id.toString().substring(0, 4));

  private final GeneratedTimelines generated = new GeneratedTimelines(1839);
  private final Random random = new Random(1839);

  @Test
  void what_only_one_side_changed_stands_whatever_it_is() {
    for (int pair = 0; pair < PAIRS; pair++) {
      var base = event();
      var edited = as(base, event());

      assertThat(Merge.of(base, edited, base)).isEqualTo(new Merge<>(edited, List.of()));
      assertThat(Merge.of(base, base, edited)).isEqualTo(new Merge<>(edited, List.of()));
    }
  }

  @Test
  void a_timeline_that_only_one_side_changed_is_theirs() {
    for (int pair = 0; pair < PAIRS; pair++) {
      var base = generated.next().timeline();
      var edited = base.withContentOf(generated.next().timeline());

      assertThat(Merge.of(base, edited, base)).isEqualTo(new Merge<>(edited, List.of()));
      assertThat(Merge.of(base, base, edited)).isEqualTo(new Merge<>(edited, List.of()));
    }
  }

  @Test
  void changes_to_different_fields_are_all_in_the_result() {
    for (int pair = 0; pair < PAIRS; pair++) {
      var base = event();
      var other = as(base, event());
      var mine = base;
      var theirs = base;
      var fields = EventFields.of(base, other);
      for (var field : fields) {
        if (field.key().startsWith("title")) {
          continue; // Taking both away breaks the rule that an event has a title: see below.
        }
        if (random.nextBoolean()) {
          mine = field.copied(other, mine);
        } else {
          theirs = field.copied(other, theirs);
        }
      }

      var merge = Merge.of(base, mine, theirs);

      assertThat(merge.clashes()).isEmpty();
      for (var field : fields) {
        if (!field.key().startsWith("title")) {
          assertThat(field.differs(merge.merged(), other)).as(field.key()).isFalse();
        }
      }
    }
  }

  @Test
  void nothing_of_either_side_is_lost_in_silence() {
    for (int pair = 0; pair < PAIRS; pair++) {
      var base = event();
      var mine = as(base, event());
      var theirs = as(base, event());

      var merge = Merge.of(base, mine, theirs);

      var clashing = merge.clashes().stream().map(clash -> clash.field("en")).toList();
      for (var field : EventFields.of(base, mine, theirs)) {
        boolean told = clashing.contains(field.label().in("en"));
        if (!told) {
          hasBoth(field, base, mine, theirs, merge.merged());
        }
      }
      for (var clash : merge.clashes()) {
        assertThat(clash.mine(ENGLISH)).as(clash.field("en")).isNotEqualTo(clash.theirs(ENGLISH));
      }
    }
  }

  private static <V> void hasBoth(
      Field<Event, V> field, Event base, Event mine, Event theirs, Event merged) {
    var was = field.value().apply(base);
    var met = field.value().apply(merged);
    var here = field.value().apply(mine);
    var there = field.value().apply(theirs);
    if (met instanceof List<?> list && !here.equals(was) && !there.equals(was)) {
      for (var side : List.of((List<?>) here, (List<?>) there)) {
        var added = new ArrayList<>(side);
        added.removeAll((List<?>) was);
        assertThat(List.<Object>copyOf(list)).as(field.key()).containsAll(added);
      }
    } else {
      assertThat(met).as(field.key()).isEqualTo(here.equals(was) ? there : here);
      assertThat(here.equals(was) || there.equals(was) || here.equals(there)).isTrue();
    }
  }

  @Test
  void two_texts_in_one_field_clash_and_either_can_be_chosen() {
    var base = event();
    var mine = titled(base, "Mine");
    var theirs = titled(base, "Theirs");

    var merge = Merge.of(base, mine, theirs);

    assertThat(merge.merged()).isEqualTo(theirs);
    var clash = merge.clashes().getFirst();
    assertThat(merge.clashes()).hasSize(1);
    assertThat(clash.field("en")).isEqualTo("Title, English");
    assertThat(clash.mine(ENGLISH)).containsExactly("Mine");
    assertThat(clash.theirs(ENGLISH)).containsExactly("Theirs");
    assertThat(clash.withMine(merge.merged())).isEqualTo(mine);
    assertThat(clash.withTheirs(mine)).isEqualTo(theirs);
  }

  @Test
  void a_title_in_one_language_and_one_in_another_do_not_clash() {
    var base = titled(event(), "Before");
    var mine = Edited.title(base, base.title().with("nl", "Daarvoor"));
    var theirs = Edited.title(base, base.title().with("en", "After"));

    assertThat(Merge.of(base, mine, theirs).merged().title())
        .isEqualTo(Texts.of("en", "After", "nl", "Daarvoor"));
  }

  @Test
  void two_who_each_take_away_one_of_two_titles_are_asked_rather_than_left_without_any() {
    var base = Edited.title(event(), Texts.of("en", "English", "nl", "Nederlands"));
    var mine = Edited.title(base, Texts.of("en", "English"));
    var theirs = Edited.title(base, Texts.of("nl", "Nederlands"));

    var merge = Merge.of(base, mine, theirs);

    assertThat(merge.clashes()).hasSize(1);
    assertThat(merge.merged().title().isEmpty()).isFalse();
  }

  @Test
  void a_title_moved_to_another_language_does_not_clash_on_the_way() {
    var base = Edited.title(event(), Texts.of("en", "Vrede"));
    var mine = Edited.title(base, Texts.of("nl", "Vrede"));

    assertThat(Merge.of(base, mine, base)).isEqualTo(new Merge<>(mine, List.of()));
  }

  @Test
  void actors_that_two_people_add_all_take_part() {
    var base = Edited.with(event(), List.of(part("RUS")));
    var mine = Edited.with(base, List.of(part("RUS"), part("CHN")));
    var theirs = Edited.with(base, List.of(part("IND"), part("RUS")));

    var merge = Merge.of(base, mine, theirs);

    assertThat(merge.clashes()).isEmpty();
    assertThat(merge.merged().participations())
        .containsExactlyInAnyOrder(part("RUS"), part("CHN"), part("IND"));
  }

  @Test
  void a_source_that_both_rewrote_clashes_and_sources_that_both_added_do_not() {
    var base = Edited.cited(event(), source("One"));
    var added =
        Merge.of(
            base,
            Edited.cited(base, source("One"), source("Mine")),
            Edited.cited(base, source("One"), source("Theirs")));
    assertThat(added.clashes()).isEmpty();
    assertThat(added.merged().sources())
        .containsExactly(source("One"), source("Theirs"), source("Mine"));

    var rewritten =
        Merge.of(base, Edited.cited(base, source("Mine")), Edited.cited(base, source("Theirs")));
    assertThat(rewritten.clashes()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void lanes_moved_by_one_and_added_by_the_other_are_moved_and_added(boolean iMove) {
    Timeline base;
    do {
      base = generated.next().timeline();
    } while (base.relations().size() < 3);
    var lanes = base.relations();
    var start = base.withRelations(lanes.subList(0, lanes.size() - 1));
    var moved = start.withRelations(start.relations().reversed());
    var grown = base;

    var merge = iMove ? Merge.of(start, moved, grown) : Merge.of(start, grown, moved);

    var expected = new ArrayList<>(moved.relations());
    expected.add(lanes.getLast());
    assertThat(merge.merged().relations()).isEqualTo(expected);
    assertThat(merge.clashes()).isEmpty();
  }

  private Event event() {
    List<Event> events;
    do {
      events = generated.next().events();
    } while (events.isEmpty());
    return events.getFirst();
  }

  private static Event as(Event identity, Event content) {
    return Edited.as(identity, content);
  }

  private static Event titled(Event event, String title) {
    return Edited.title(event, Texts.of("en", title));
  }

  private static Participation part(String actor) {
    return new Participation(new ActorId(actor), Role.PARTICIPANT);
  }

  private static Source source(String title) {
    return new Source(title, "", null, null, null, "");
  }
}
