package org.entente.persistence.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.entente.core.account.Access;
import org.entente.core.account.Account;
import org.entente.core.account.Accounts;
import org.entente.core.account.DeskId;
import org.entente.core.account.DeskRole;
import org.entente.core.account.Desks;
import org.entente.core.account.HouseRules;
import org.entente.core.account.ManagePeople;
import org.entente.core.account.ManagePeople.Outcome;
import org.entente.core.account.NotAllowed;
import org.entente.core.account.OneTimeLink;
import org.entente.core.audit.AuditLog;
import org.entente.core.colour.Colour;
import org.entente.core.colour.HouseColours;
import org.entente.core.colour.Scheme;
import org.entente.core.colour.Theme;
import org.entente.core.colour.Token;
import org.entente.core.edit.SaveOutcome.Stale;
import org.entente.core.timeline.Timeline;
import org.entente.core.timeline.Timelines;
import org.entente.persistence.ArchiveTest;
import org.entente.persistence.Desk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Accounts, desks, and links that work once. */
@ArchiveTest
final class PeopleTest {

  private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

  @Autowired private Accounts accounts;
  @Autowired private Desks desks;
  @Autowired private Timelines timelines;
  @Autowired private Desk desk;
  @Autowired private AuditLog audit;

  private ManagePeople people;
  private DeskId newsroom;
  private Account ada;

  @BeforeEach
  void an_administrator_is_at_work() {
    people =
        new ManagePeople(
            accounts,
            desks,
            new Access(desk, accounts, desks, timelines, audit),
            audit,
            InstantSource.fixed(NOW));
    newsroom = desks.all().getFirst().id();
    accounts.addFirst(Account.first("ada@example.org", "Ada", "{hash}"));
    ada = accounts.byEmail("ada@example.org").orElseThrow();
    desk.sits(ada.id());
  }

  @Test
  void somebody_who_is_invited_chooses_a_password_once() {
    var link = invite("ben@example.org");

    assertThat(accounts.byEmail("ben@example.org"))
        .hasValueSatisfying(
            ben -> {
              assertThat(ben.passwordHash()).isEmpty();
              assertThat(ben.roles()).isEqualTo(Map.of(newsroom, DeskRole.AUTHOR));
            });
    assertThat(accounts.invited(link.hash(), NOW)).isPresent();
    assertThat(accounts.choosePassword(link.hash(), "{chosen}", NOW)).isTrue();
    assertThat(accounts.choosePassword(link.hash(), "{other}", NOW)).isFalse();
    assertThat(accounts.byEmail("ben@example.org").orElseThrow().passwordHash())
        .isEqualTo("{chosen}");
  }

  @Test
  void a_link_ends_after_a_week_and_when_another_is_made() {
    var first = invite("ben@example.org");
    var ben = accounts.byEmail("ben@example.org").orElseThrow();
    assertThat(accounts.invited(first.hash(), NOW.plus(Duration.ofDays(7)))).isEmpty();

    var second = ((Outcome.Link) people.linkAgain(ben.id())).link();

    assertThat(accounts.choosePassword(first.hash(), "{chosen}", NOW)).isFalse();
    assertThat(accounts.choosePassword(second.hash(), "{chosen}", NOW)).isTrue();
  }

  @Test
  void a_link_of_somebody_disabled_does_not_work() {
    var link = invite("ben@example.org");
    people.disable(accounts.byEmail("ben@example.org").orElseThrow().id(), true);

    assertThat(accounts.choosePassword(link.hash(), "{chosen}", NOW)).isFalse();
  }

  @Test
  void of_two_who_use_a_link_at_the_same_moment_one_gets_through() throws Exception {
    var link = invite("ben@example.org");
    Callable<Boolean> use = () -> accounts.choosePassword(link.hash(), "{chosen}", NOW);
    try (var threads = Executors.newFixedThreadPool(2)) {
      int gotThrough = 0;
      for (var attempt : threads.invokeAll(List.of(use, use))) {
        gotThrough += attempt.get() ? 1 : 0;
      }
      assertThat(gotThrough).isEqualTo(1);
    }
  }

  @Test
  void an_address_has_one_account() {
    invite("ben@example.org");

    assertThat(people.invite("ben@example.org", "Ben again", false, Map.of()))
        .hasToString("Refused[why=ben@example.org has an account already.]");
  }

  @Test
  void the_only_administrator_stays_one() {
    assertThat(people.changeRights(ada.id(), false, Map.of()))
        .isInstanceOfSatisfying(
            Outcome.Refused.class,
            refused ->
                assertThat(refused.why().toString()).contains("Ada is the only administrator"));
    assertThat(people.disable(ada.id(), true)).isInstanceOf(Outcome.Refused.class);

    var link = invite("eve@example.org");
    var eve = accounts.byEmail("eve@example.org").orElseThrow();
    people.changeRights(eve.id(), true, Map.of());
    assertThat(people.disable(ada.id(), true)).isInstanceOf(Outcome.Refused.class);
    accounts.choosePassword(link.hash(), "{chosen}", NOW);
    assertThat(people.disable(ada.id(), true)).isInstanceOf(Outcome.Done.class);
    assertThat(audit.entries(0, 3))
        .extracting(entry -> entry.deed() + " " + entry.about())
        .containsExactly(
            "DISABLED ada@example.org: administrator",
            "RIGHTS_CHANGED eve@example.org: administrator",
            "INVITED eve@example.org: author at Newsroom");
  }

  @Test
  void who_is_no_administrator_manages_nobody() {
    invite("ben@example.org");
    var ben = accounts.byEmail("ben@example.org").orElseThrow();
    desk.sits(ben.id());

    assertThatExceptionOfType(NotAllowed.class)
        .isThrownBy(() -> people.changeRights(ben.id(), true, Map.of()));
    assertThatExceptionOfType(NotAllowed.class)
        .isThrownBy(() -> people.invite("x@example.org", "X", true, Map.of()));
  }

  @Test
  void a_change_based_on_an_older_state_is_not_kept() {
    assertThat(
            accounts.save(
                new Account(
                    ada.id(), ada.email(), "Other", "", true, false, Map.of(), ada.version() - 1)))
        .isEqualTo(new Stale());
  }

  @Test
  void a_desk_has_a_name_of_its_own_and_a_timeline_lies_on_one() {
    var foreign = new org.entente.core.account.Desk(DeskId.random(), "Foreign", HouseRules.NONE);
    assertThat(desks.save(foreign)).isTrue();
    assertThat(
            desks.save(
                new org.entente.core.account.Desk(DeskId.random(), "Foreign", HouseRules.NONE)))
        .isFalse();
    assertThat(desks.save(new org.entente.core.account.Desk(newsroom, "Foreign", HouseRules.NONE)))
        .isFalse();

    var timeline = Timeline.named("en", "Russia");
    timelines.save(timeline);
    assertThat(desks.of(timeline.id())).contains(newsroom);
    desks.move(timeline.id(), foreign.id());
    assertThat(desks.ofTimelines()).containsEntry(timeline.id(), foreign.id());
  }

  @Test
  void a_desk_keeps_its_colours_and_goes_back_to_ententes() {
    var chosen =
        HouseColours.SHIPPED
            .with(Scheme.shipped(Theme.LIGHT).with(Token.CLOSER, Colour.of("#004488")))
            .with(Scheme.shipped(Theme.DARK).with(Token.PAPER, Colour.of("#000000")));
    var desk =
        new org.entente.core.account.Desk(DeskId.random(), "Rainbow", HouseRules.NONE, chosen);
    desks.save(desk);
    assertThat(desks.all()).contains(desk);

    var back = new org.entente.core.account.Desk(desk.id(), "Rainbow", HouseRules.NONE);
    desks.save(back);
    assertThat(desks.all()).contains(back);
  }

  private OneTimeLink invite(String email) {
    var outcome = people.invite(email, "Somebody", false, Map.of(newsroom, DeskRole.AUTHOR));
    return ((Outcome.Link) outcome).link();
  }
}
