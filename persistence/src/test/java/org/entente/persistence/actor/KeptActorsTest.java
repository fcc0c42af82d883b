package org.entente.persistence.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.persistence.Examples.RUSSIA;

import java.time.LocalDate;
import java.util.List;
import org.entente.core.actor.Actor;
import org.entente.core.actor.ActorCode;
import org.entente.core.actor.ActorId;
import org.entente.core.actor.ActorName;
import org.entente.core.actor.ActorType;
import org.entente.core.actor.Actors;
import org.entente.core.actor.CodeScheme;
import org.entente.core.actor.KnownActors;
import org.entente.core.actor.Validity;
import org.entente.core.edit.SaveOutcome.Saved;
import org.entente.core.edit.SaveOutcome.Stale;
import org.entente.core.text.Texts;
import org.entente.persistence.ArchiveTest;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;

@ArchiveTest
final class KeptActorsTest {

  private static final ActorId ROME = new ActorId("ROME");

  @Autowired private Actors actors;
  @Autowired private ActorSeed seed;
  @Autowired private DSLContext dsl;

  @AfterEach
  void leave_only_the_worlds_actors() {
    dsl.execute("delete from actor where id = 'ROME'");
  }

  @Test
  void an_archive_starts_with_all_known_actors_as_they_are() {
    assertThat(actors.all().stream().map(actor -> actorOfVersion(actor, 0)))
        .containsExactlyElementsOf(KnownActors.all());
  }

  @Test
  void a_second_start_adds_nothing_and_keeps_what_was_edited() {
    var russia = actors.byId(RUSSIA).orElseThrow();
    assertThat(actors.save(withFullName(russia, "Edited"))).isInstanceOf(Saved.class);
    var before = actors.all();

    seed.run(new DefaultApplicationArguments());

    assertThat(actors.all()).isEqualTo(before);
    actors.save(actorOfVersion(russia, russia.version() + 1));
  }

  @Test
  void a_start_brings_back_one_that_is_missing() {
    dsl.execute("delete from actor where id = 'NATO'");
    seed.run(new DefaultApplicationArguments());
    assertThat(actors.byId(new ActorId("NATO")).orElseThrow().name().in("nl")).isEqualTo("NAVO");
  }

  @ParameterizedTest
  @CsvSource({
    "-4712-01-01, -4712-12-31",
    "-0043-03-15, 0000-12-31",
    "0000-01-01, 0014-08-19",
    "0099-12-31, 1500-02-28",
    "1582-10-05, 1582-10-14",
    "-999999999-01-01, 0476-09-04",
    "1991-12-26, +999999999-12-31",
    "-999999999-01-01, +999999999-12-31"
  })
  void an_actor_with_every_field_comes_back_as_it_was(LocalDate from, LocalDate to) {
    var validity = new Validity(from, to);
    var rome =
        new Actor(
            ROME,
            ActorType.HISTORICAL_STATE,
            List.of(
                new ActorName(Texts.of("en", "Republic", "nl", "Republiek"), validity),
                new ActorName(Texts.of("en", "Empire"), Validity.ALWAYS)),
            Texts.of("en", "Senatus populusque"),
            List.of(
                new ActorCode(CodeScheme.COW, "ROM", validity),
                new ActorCode(CodeScheme.COW, "RMN", Validity.ALWAYS),
                new ActorCode(CodeScheme.ISO2, "RO", validity)),
            validity,
            0);
    assertThat(actors.save(rome)).isEqualTo(new Saved(1));
    assertThat(actors.byId(ROME)).contains(actorOfVersion(rome, 1));
    assertThat(actors.byIds(List.of(ROME, RUSSIA, new ActorId("NOBODY"))))
        .containsOnlyKeys(ROME, RUSSIA);
  }

  @Test
  void a_stale_save_is_refused_and_overwrites_nothing() {
    var rome = rome();
    actors.save(rome);
    var first = withFullName(actorOfVersion(rome, 1), "The first");
    assertThat(actors.save(first)).isEqualTo(new Saved(2));
    assertThat(actors.save(withFullName(actorOfVersion(rome, 1), "The second")))
        .isEqualTo(new Stale());
    assertThat(actors.save(withFullName(rome, "The third"))).isEqualTo(new Stale());
    assertThat(actors.byId(ROME)).contains(actorOfVersion(first, 2));
  }

  private static Actor rome() {
    return new Actor(
        ROME,
        ActorType.HISTORICAL_STATE,
        List.of(new ActorName(Texts.of("en", "Rome"), Validity.ALWAYS)),
        Texts.NONE,
        List.of(),
        Validity.ALWAYS,
        0);
  }

  private static Actor withFullName(Actor actor, String name) {
    return new Actor(
        actor.id(),
        actor.type(),
        actor.names(),
        Texts.of("en", name),
        actor.codes(),
        actor.existence(),
        actor.version());
  }

  private static Actor actorOfVersion(Actor actor, int version) {
    return new Actor(
        actor.id(),
        actor.type(),
        actor.names(),
        actor.fullName(),
        actor.codes(),
        actor.existence(),
        version);
  }
}
