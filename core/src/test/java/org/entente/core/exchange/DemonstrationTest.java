package org.entente.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.core.event.Effect;
import org.entente.core.event.Kind;
import org.entente.core.event.Participation;
import org.entente.core.event.Role;
import org.entente.core.timeline.FullTimeline;
import org.entente.core.timeline.ShownRelation;
import org.junit.jupiter.api.Test;

final class DemonstrationTest {

  private static final FullTimeline FULL = Demonstration.timeline();

  @Test
  void it_holds_its_events_relations_and_backgrounds_in_two_languages() {
    assertThat(FULL.events()).hasSize(25);
    assertThat(FULL.timeline().events()).hasSize(25);
    assertThat(FULL.timeline().relations()).hasSize(15);
    assertThat(FULL.timeline().backgrounds()).hasSize(4);
    assertThat(FULL.actors()).hasSize(16);
    assertThat(FULL.timeline().languages()).containsExactly("en", "nl");
    assertThat(FULL.timeline().look().opensAt()).hasToString("2022-01/2023-01");
  }

  @Test
  void every_effect_is_on_a_relation_that_is_shown_and_is_the_editors_own() {
    var shown =
        FULL.timeline().relations().stream()
            .map(ShownRelation::pair)
            .collect(Collectors.toUnmodifiableSet());
    var effects = FULL.events().stream().flatMap(event -> event.effects().stream()).toList();

    assertThat(effects).isNotEmpty().extracting(Effect::between).isSubsetOf(shown);
    assertThat(effects).extracting(Effect::own).doesNotContainNull();
  }

  @Test
  void every_event_has_texts_in_both_languages_a_short_label_and_three_sources() {
    for (var event : FULL.events()) {
      assertThat(event.title().byLanguage()).containsOnlyKeys("en", "nl");
      assertThat(event.text().byLanguage()).containsOnlyKeys("en", "nl");
      assertThat(event.sources())
          .hasSize(3)
          .allSatisfy(source -> assertThat(source.address()).isNotNull());
      assertThat(event.kind()).isNotEqualTo(Kind.OTHER);
    }
    assertThat(FULL.timeline().events())
        .allSatisfy(
            chosen ->
                assertThat(chosen.label().byLanguage())
                    .containsOnlyKeys("en", "nl")
                    .allSatisfy((language, label) -> assertThat(label).hasSizeBetween(1, 28)));
  }

  @Test
  void starting_points_are_of_the_first_day_of_2022_with_a_reason() {
    assertThat(FULL.timeline().relations())
        .allSatisfy(
            relation -> {
              assertThat(relation.start().day()).isEqualTo("2022-01-01");
              assertThat(relation.start().value() % 3).isZero();
              assertThat(relation.start().why().byLanguage()).containsOnlyKeys("en", "nl");
            });
  }

  @Test
  void russia_is_absent_from_the_summit_in_bali() {
    var absent =
        FULL.events().stream()
            .filter(
                event ->
                    event.participations().stream()
                        .map(Participation::role)
                        .anyMatch(Role.ABSENT::equals))
            .toList();

    assertThat(absent).hasSize(1);
    assertThat(absent.getFirst().kind()).isEqualTo(Kind.SKIPS_MEETING);
    assertThat(absent.getFirst().title().in("en")).contains("Bali");
  }

  @Test
  void every_actor_that_is_named_is_there_and_every_actor_is_named() {
    var inRelations =
        FULL.timeline().relations().stream()
            .flatMap(relation -> Stream.of(relation.first(), relation.second()));
    var inEvents =
        FULL.events().stream()
            .flatMap(event -> event.participations().stream())
            .map(Participation::actor);
    assertThat(Stream.concat(inRelations, inEvents).collect(Collectors.toUnmodifiableSet()))
        .isEqualTo(FULL.actors().keySet());
  }

  @Test
  void events_have_the_same_identifiers_each_time_but_the_timeline_a_new_address() {
    var again = Demonstration.timeline();

    assertThat(again.events()).isEqualTo(FULL.events());
    assertThat(again.timeline().id()).isEqualTo(FULL.timeline().id());
    assertThat(List.of(again.timeline().publicId())).doesNotContain(FULL.timeline().publicId());
  }
}
