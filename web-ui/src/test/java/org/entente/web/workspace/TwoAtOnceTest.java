package org.entente.web.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.entente.core.account.Account;
import org.entente.core.account.Accounts;
import org.entente.core.account.DeskRole;
import org.entente.core.account.Desks;
import org.entente.core.actor.ActorId;
import org.entente.core.actor.Actors;
import org.entente.core.date.DateText;
import org.entente.core.date.EventDate;
import org.entente.core.event.EffectDraft;
import org.entente.core.event.Event;
import org.entente.core.event.EventDraft;
import org.entente.core.event.Events;
import org.entente.core.event.Kind;
import org.entente.core.event.Participation;
import org.entente.core.event.Role;
import org.entente.core.event.SourceDraft;
import org.entente.core.history.Clash;
import org.entente.core.history.Wording;
import org.entente.core.relation.ActorPair;
import org.entente.core.text.Texts;
import org.entente.core.timeline.Timeline;
import org.entente.core.timeline.TimelineId;
import org.entente.core.timeline.Timelines;
import org.entente.web.event.EventEditing;
import org.entente.web.event.Kept;
import org.entente.web.security.SignedInAs;
import org.entente.web.support.AnotherNode;
import org.entente.web.support.Chromium;
import org.entente.web.support.EntenteTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Two people in the same workspace at the same moment, each signed in at a whole application of
 * their own, which share nothing but the database.
 */
@EntenteTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class TwoAtOnceTest {

  private static final int PAIRS = 1_000;
  private static final Wording ENGLISH = new Wording("en", ActorId::value, Object::toString);
  private static final ActorId RUSSIA = new ActorId("RUS");
  private static final ActorId CHINA = new ActorId("CHN");

  private static final String PASSWORD = "three brown bicycles";

  @RegisterExtension static final Chromium BROWSER = new Chromium();

  @Autowired private ApplicationContext application;
  @Autowired private Timelines timelines;
  @Autowired private Events events;
  @Autowired private Actors actors;
  @Autowired private Accounts accounts;
  @Autowired private Desks desks;
  @Autowired private PasswordEncoder passwords;
  @LocalServerPort private int port;

  private final Random random = new Random(1961);
  private AnotherNode elsewhere;
  private Account adasAccount;
  private Account bensAccount;
  private ExecutorService people;
  private TimelineId timeline;

  @BeforeAll
  void another_node_starts() {
    elsewhere = AnotherNode.of(application);
    adasAccount = author("Ada");
    bensAccount = author("Ben");
  }

  @AfterAll
  void it_stops() {
    elsewhere.close();
  }

  @BeforeEach
  void two_people_open_a_timeline() {
    people = Executors.newFixedThreadPool(2);
    var made = Timeline.named("en", "Two at once");
    timelines.save(made);
    timeline = made.id();
  }

  @AfterEach
  void they_go_home() {
    people.shutdownNow();
    var made = timelines.byId(timeline).orElseThrow();
    timelines.delete(timeline, made.version());
  }

  /** Somebody's edit, and how its mark is found where it went. */
  private record Edit(EventDraft draft, String mark) {}

  @Test
  void a_thousand_pairs_of_edits_of_an_event_lose_nothing() throws Exception {
    var first = kept(complete());
    var here = open();
    var there = openElsewhere();
    int together = 0;
    for (int pair = 0; pair < PAIRS; pair++) {
      var base = events.byId(first.id()).orElseThrow();
      var ada = edit(base, "a" + pair);
      var ben = edit(base, "b" + pair);

      var outcomes =
          atOnce(
              () -> keep(adasAccount, here, base, ada), () -> keep(bensAccount, there, base, ben));

      var now = said(events.byId(first.id()).orElseThrow());
      assertThat(outcomes).noneMatch(kept -> kept instanceof Kept.NotYet);
      for (var mine : List.of(new Sent(ada, outcomes.get(0)), new Sent(ben, outcomes.get(1)))) {
        assertThat(now + mine.shown()).as("pair %s: %s", pair, outcomes).contains(mine.edit.mark);
      }
      if (outcomes.stream().anyMatch(kept -> kept instanceof Kept.Met)) {
        together++;
      }
      assertThat(outcomes).anyMatch(kept -> kept instanceof Kept.Done);
    }
    assertThat(together).as("pairs that were merged").isGreaterThan(PAIRS / 10);
  }

  @Test
  void both_see_at_once_who_else_is_there_and_what_the_other_saved() {
    kept(complete());
    var ada = opens(adasAccount, port);
    var ben = opens(bensAccount, elsewhere.port());

    event(ada, "Title").click();
    PlaywrightAssertions.assertThat(ada.getByLabel("Title").first()).hasValue("Title");
    event(ben, "Title").click();

    PlaywrightAssertions.assertThat(ada.getByText("Also here: Ben")).isVisible();
    PlaywrightAssertions.assertThat(ben.getByText("Also here: Ada")).isVisible();
    ada.getByLabel("Title").first().fill("Changed by Ada");
    PlaywrightAssertions.assertThat(event(ben, "Changed by Ada")).isVisible();
    ada.close();
    PlaywrightAssertions.assertThat(ben.getByText("Also here")).hasCount(0);
  }

  private Page opens(Account account, int node) {
    var page = BROWSER.page(1280, 900);
    page.navigate("http://localhost:" + node + "/timelines/" + timeline);
    page.getByLabel("E-mail").first().fill(account.email());
    page.getByLabel("Password").first().fill(PASSWORD);
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in")).click();
    return page;
  }

  private static Locator event(Page page, String title) {
    return page.locator(".event-list")
        .getByText(title, new Locator.GetByTextOptions().setExact(true))
        .first();
  }

  /** An edit and what became of it. */
  private record Sent(Edit edit, Kept kept) {

    /** What the writer is asked to choose between. */
    String shown() {
      return kept instanceof Kept.Clashing(var _, var clashes)
          ? String.join(" ", clashes.stream().flatMap(clash -> both(clash).stream()).toList())
          : "";
    }

    private static List<String> both(Clash<Event> clash) {
      var both = new ArrayList<>(clash.mine(ENGLISH));
      both.addAll(clash.theirs(ENGLISH));
      return both;
    }
  }

  @Test
  void whoever_has_seen_both_texts_may_choose_the_own_one() {
    var event = kept(complete());
    var ben = new EventEditing(open()::keep, Optional.of(event));
    titled(event, "Ada's");
    var mine = withTitle(EventDraft.of(event), "Ben's");

    var kept = ben.keep(mine);

    assertThat(kept)
        .isInstanceOfSatisfying(
            Kept.Clashing.class, clashing -> ben.preferMine(clashing.clashes().getFirst()));
    assertThat(ben.keep(mine)).isInstanceOf(Kept.Met.class);
    assertThat(events.byId(event.id()).orElseThrow().title()).isEqualTo(Texts.of("en", "Ben's"));
  }

  @Test
  void timelines_are_changed_together_and_clashes_are_asked() {
    var ada = open();
    var ben = open();
    var asked = new ArrayList<Clash<Timeline>>();
    ben.onClash(asked::addAll);
    ada.change(now -> now.withHead(Texts.of("en", "Ada's"), now.standfirst()));
    ben.change(now -> now.withHead(now.title(), Texts.of("en", "Ben's standfirst")));

    assertThat(asked).isEmpty();
    ada.reload();
    ada.change(now -> now.withHead(Texts.of("en", "Ada's again"), now.standfirst()));
    ben.change(now -> now.withHead(Texts.of("en", "Ben's title"), now.standfirst()));

    var now = timelines.byId(timeline).orElseThrow();
    assertThat(now.title()).isEqualTo(Texts.of("en", "Ada's again"));
    assertThat(now.standfirst()).isEqualTo(Texts.of("en", "Ben's standfirst"));
    assertThat(asked).hasSize(1);
    assertThat(asked.getFirst().mine(ENGLISH)).containsExactly("Ben's title");
    ben.change(asked.getFirst()::withMine);
    assertThat(timelines.byId(timeline).orElseThrow().title())
        .isEqualTo(Texts.of("en", "Ben's title"));
  }

  private Workspace open() {
    return Workspace.open(timeline, timelines, events, actors).orElseThrow();
  }

  private Workspace openElsewhere() {
    return Workspace.open(
            timeline,
            elsewhere.part(Timelines.class),
            elsewhere.part(Events.class),
            elsewhere.part(Actors.class))
        .orElseThrow();
  }

  private Account author(String name) {
    var account =
        new Account(
            UUID.randomUUID(),
            name.toLowerCase(Locale.ROOT) + "-of-two@newsroom.example",
            name,
            passwords.encode(PASSWORD),
            false,
            false,
            Map.of(desks.all().getFirst().id(), DeskRole.AUTHOR),
            0);
    accounts.add(account);
    return account;
  }

  private static Kept keep(Account by, Workspace open, Event base, Edit edit) {
    SignedInAs.person(by);
    try {
      return new EventEditing(open::keep, Optional.of(base)).keep(edit.draft);
    } finally {
      SignedInAs.nobody();
    }
  }

  private List<Kept> atOnce(Callable<Kept> one, Callable<Kept> other) throws Exception {
    var start = new CyclicBarrier(2);
    var outcomes = new ArrayList<Kept>();
    for (var sent : people.invokeAll(List.of(after(start, one), after(start, other)))) {
      outcomes.add(sent.get());
    }
    return outcomes;
  }

  private static Callable<Kept> after(CyclicBarrier start, Callable<Kept> work) {
    return () -> {
      start.await();
      return work.call();
    };
  }

  private Event kept(EventDraft draft) {
    return switch (new EventEditing(open()::keep, Optional.empty()).keep(draft)) {
      case Kept.Done(var event) -> event;
      case Kept.Met _, Kept.NotYet _, Kept.Clashing _, Kept.Gone _ ->
          throw new AssertionError("An event alone is kept");
    };
  }

  private void titled(Event event, String title) {
    new EventEditing(open()::keep, Optional.of(event)).keep(withTitle(EventDraft.of(event), title));
  }

  /** An edit of one field, chosen by chance, that leaves a mark. */
  private Edit edit(Event base, String mark) {
    var draft = EventDraft.of(base);
    var marked = "«" + mark + "»";
    return switch (random.nextInt(7)) {
      case 0 -> new Edit(withTitle(draft, marked), marked);
      case 1 -> new Edit(with(draft, draft.title().with("nl", marked), draft.text()), marked);
      case 2 -> new Edit(with(draft, draft.title(), draft.text().with("en", marked)), marked);
      case 3 -> new Edit(with(draft, draft.title(), draft.text().with("nl", marked)), marked);
      case 4 -> new Edit(noted(draft, marked), marked);
      case 5 -> cited(draft, marked);
      default -> dated(draft);
    };
  }

  /** Adds a source, or rewrites one. */
  private Edit cited(EventDraft draft, String mark) {
    var sources = new ArrayList<>(draft.sources());
    var source = new SourceDraft(mark, "", "", "", "", "");
    if (sources.size() > 5 || (!sources.isEmpty() && random.nextBoolean())) {
      sources.set(random.nextInt(sources.size()), source);
    } else {
      sources.add(source);
    }
    return new Edit(
        copy(draft, draft.date(), draft.title(), draft.text(), sources, draft.note()), mark);
  }

  private Edit dated(EventDraft draft) {
    var date = (1900 + random.nextInt(100)) + "-0" + (1 + random.nextInt(9));
    return new Edit(
        copy(draft, date, draft.title(), draft.text(), draft.sources(), draft.note()),
        DateText.of(EventDate.of(date), "en"));
  }

  private static EventDraft withTitle(EventDraft draft, String title) {
    return with(draft, draft.title().with("en", title), draft.text());
  }

  private static EventDraft with(EventDraft draft, Texts title, Texts text) {
    return copy(draft, draft.date(), title, text, draft.sources(), draft.note());
  }

  private static EventDraft noted(EventDraft draft, String note) {
    return copy(
        draft, draft.date(), draft.title(), draft.text(), draft.sources(), Texts.of("en", note));
  }

  private static EventDraft copy(
      EventDraft draft,
      String date,
      Texts title,
      Texts text,
      List<SourceDraft> sources,
      Texts note) {
    return new EventDraft(
        draft.id(),
        draft.version(),
        date,
        draft.kind(),
        title,
        text,
        draft.participations(),
        draft.effects(),
        sources,
        draft.images(),
        draft.quote(),
        draft.speaker(),
        draft.quoteLanguage(),
        note,
        draft.importance(),
        draft.tags());
  }

  private static EventDraft complete() {
    var blank = EventDraft.blank();
    return new EventDraft(
        blank.id(),
        0,
        "2016-10",
        Kind.SUMMIT,
        Texts.of("en", "Title"),
        Texts.of("en", "Text"),
        List.of(new Participation(RUSSIA, Role.INITIATOR)),
        List.of(EffectDraft.byKind(ActorPair.of(RUSSIA, CHINA))),
        List.of(),
        List.of(),
        "",
        "",
        "",
        Texts.NONE,
        2,
        List.of());
  }

  /** Everything that an event says, as one text. */
  private static String said(Event event) {
    var said = new HashSet<String>();
    said.addAll(event.title().byLanguage().values());
    said.addAll(event.text().byLanguage().values());
    said.addAll(event.note().byLanguage().values());
    event.sources().forEach(source -> said.add(source.title()));
    said.add(DateText.of(event.date(), "en"));
    return String.join(" ", said);
  }
}
