package org.entente.core.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.entente.core.actor.ActorId;
import org.entente.core.relation.ActorPair;
import org.entente.core.text.Texts;
import org.junit.jupiter.api.Test;

final class ImpliedEffectsTest {

  private static final ActorId RUSSIA = new ActorId("RUS");
  private static final ActorId UKRAINE = new ActorId("UKR");
  private static final ActorId CHINA = new ActorId("CHN");

  @Test
  void an_attack_moves_the_relation_of_each_initiator_with_each_recipient() {
    assertThat(
            ImpliedEffects.relations(
                Kind.ATTACK,
                List.of(
                    new Participation(RUSSIA, Role.INITIATOR),
                    new Participation(UKRAINE, Role.RECIPIENT),
                    new Participation(CHINA, Role.PARTICIPANT))))
        .containsExactly(ActorPair.of(RUSSIA, UKRAINE));
  }

  @Test
  void a_meeting_moves_every_pair_of_those_who_came() {
    assertThat(
            ImpliedEffects.relations(
                Kind.MEETING,
                List.of(
                    new Participation(RUSSIA, Role.INITIATOR),
                    new Participation(CHINA, Role.PARTICIPANT),
                    new Participation(UKRAINE, Role.ABSENT))))
        .containsExactly(ActorPair.of(RUSSIA, CHINA));
  }

  @Test
  void picking_a_recipient_brings_the_kinds_default_effect() {
    var initiator = List.of(new Participation(RUSSIA, Role.INITIATOR));
    var both = List.of(initiator.getFirst(), new Participation(UKRAINE, Role.RECIPIENT));
    assertThat(
            ImpliedEffects.follow(Kind.ATTACK, initiator, Kind.ATTACK, both, List.of(), Set.of()))
        .containsExactly(EffectDraft.byKind(ActorPair.of(RUSSIA, UKRAINE)));
  }

  @Test
  void what_the_editor_set_stays_when_the_recipient_goes() {
    var both =
        List.of(
            new Participation(RUSSIA, Role.INITIATOR), new Participation(UKRAINE, Role.RECIPIENT));
    var own =
        new EffectDraft(ActorPair.of(RUSSIA, UKRAINE), -4.0, Texts.of("en", "A border incident"));
    var byKind = EffectDraft.byKind(ActorPair.of(RUSSIA, UKRAINE));
    var alone = List.of(both.getFirst());
    assertThat(ImpliedEffects.follow(Kind.ATTACK, both, Kind.ATTACK, alone, List.of(own), Set.of()))
        .containsExactly(own);
    assertThat(
            ImpliedEffects.follow(Kind.ATTACK, both, Kind.ATTACK, alone, List.of(byKind), Set.of()))
        .isEmpty();
  }

  @Test
  void a_crowded_meeting_brings_only_relations_that_the_timeline_shows() {
    var crowd =
        List.of("RUS", "UKR", "CHN", "IND", "IRN").stream()
            .map(key -> new Participation(new ActorId(key), Role.PARTICIPANT))
            .toList();
    assertThat(
            ImpliedEffects.follow(
                Kind.SUMMIT,
                List.of(),
                Kind.SUMMIT,
                crowd,
                List.of(),
                Set.of(ActorPair.of(RUSSIA, CHINA))))
        .containsExactly(EffectDraft.byKind(ActorPair.of(RUSSIA, CHINA)));
  }
}
