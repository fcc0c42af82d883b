package org.entente.web.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.entente.web.support.Http.header;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.core.account.AccessScope;
import org.entente.core.account.AccessToken;
import org.entente.core.account.AccessTokens;
import org.entente.core.account.Account;
import org.entente.core.account.Accounts;
import org.entente.core.account.AtWork;
import org.entente.core.account.Desk;
import org.entente.core.account.DeskId;
import org.entente.core.account.DeskRole;
import org.entente.core.account.Desks;
import org.entente.core.account.HouseRules;
import org.entente.core.account.ManagePeople;
import org.entente.core.account.NotAllowed;
import org.entente.core.account.OneTimeLink;
import org.entente.core.account.Person;
import org.entente.core.account.Right;
import org.entente.core.account.TokenSecret;
import org.entente.core.actor.ActorId;
import org.entente.core.actor.Actors;
import org.entente.core.article.RejectedSuggestions;
import org.entente.core.article.SuggestionKey;
import org.entente.core.audit.AuditLog;
import org.entente.core.comment.Colleagues;
import org.entente.core.comment.CommentId;
import org.entente.core.comment.CommentText;
import org.entente.core.comment.Comments;
import org.entente.core.comment.Inbox;
import org.entente.core.comment.Subject;
import org.entente.core.date.EventDate;
import org.entente.core.edit.SaveOutcome.Saved;
import org.entente.core.event.Event;
import org.entente.core.event.EventId;
import org.entente.core.event.EventSearch;
import org.entente.core.event.Events;
import org.entente.core.event.Kind;
import org.entente.core.exchange.Parts;
import org.entente.core.history.History;
import org.entente.core.image.Images;
import org.entente.core.image.PreparedImage;
import org.entente.core.publish.Occasion;
import org.entente.core.publish.Plan;
import org.entente.core.publish.Plans;
import org.entente.core.publish.PublishOutcome.Published;
import org.entente.core.publish.PublishTimeline;
import org.entente.core.question.SavedSearches;
import org.entente.core.question.TimelineQuestions;
import org.entente.core.review.ReviewTimeline;
import org.entente.core.text.Texts;
import org.entente.core.timeline.Timeline;
import org.entente.core.timeline.TimelineSummary;
import org.entente.core.timeline.Timelines;
import org.entente.core.webhook.Webhooks;
import org.entente.web.security.SignedInAs;
import org.entente.web.support.EntenteTest;
import org.entente.web.support.Http;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Everybody tries everything: whoever asks the application's ports gets what the table says. */
@EntenteTest
final class RightsAtWorkTest {

  @Autowired private Timelines timelines;
  @Autowired private Events events;
  @Autowired private History history;
  @Autowired private PublishTimeline publishing;
  @Autowired private Accounts accounts;
  @Autowired private Desks desks;
  @Autowired private ManagePeople people;
  @Autowired private AtWork atWork;
  @Autowired private AuditLog audit;
  @Autowired private AccessTokens tokens;
  @Autowired private Webhooks webhooks;
  @Autowired private Images images;
  @Autowired private Actors actors;
  @Autowired private Plans plans;
  @Autowired private ReviewTimeline review;
  @Autowired private RejectedSuggestions rejected;
  @Autowired private SavedSearches searches;
  @Autowired private TimelineQuestions questions;
  @Autowired private Comments comments;
  @Autowired private Inbox inbox;
  @Autowired private Colleagues colleagues;
  @Autowired private PasswordEncoder passwords;
  @LocalServerPort private int port;

  private static final String PASSWORD = "three brown bicycles";
  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");

  private static final PreparedImage IMAGE = SampleImage.prepared();
  private static final CommentText WORDS = new CommentText("Rights?");
  private static final SuggestionKey SUGGESTION = new SuggestionKey("0".repeat(64), "0".repeat(64));

  private final DeskId here = DeskId.random();
  private final DeskId elsewhere = DeskId.random();
  private final Map<String, Account> everybody = new LinkedHashMap<>();
  private final Map<Subject, CommentId> said = new HashMap<>();
  private Timeline timeline;
  private Event event;

  @BeforeEach
  void a_timeline_lies_on_a_desk_of_everybody() {
    SignedInAs.nobody();
    desks.save(new Desk(here, "Here " + here, HouseRules.NONE));
    desks.save(new Desk(elsewhere, "Elsewhere " + elsewhere, HouseRules.NONE));
    event = events.byId(madeEvent()).orElseThrow();
    var made = Timeline.named("en", "Rights").using(event.id());
    timelines.save(made);
    desks.move(made.id(), here);
    timeline = timelines.byId(made.id()).orElseThrow();
    for (var role : DeskRole.values()) {
      everybody.put(role.name(), account(false, Map.of(here, role)));
    }
    everybody.put("publisher elsewhere", account(false, Map.of(elsewhere, DeskRole.PUBLISHER)));
    everybody.put("nothing", account(false, Map.of()));
    everybody.put("administrator", account(true, Map.of()));
    var disabled = account(true, Map.of());
    accounts.save(disabled.disabled(true));
    everybody.put("disabled administrator", disabled);
    SignedInAs.person(account(true, Map.of()));
    for (var subject : List.of(ofTimeline(), ofEvent())) {
      said.put(subject, comments.say(subject, WORDS).id());
    }
    SignedInAs.nobody();
  }

  @AfterEach
  void everybody_goes_home() {
    SignedInAs.nobody();
    for (var summary : timelines.summaries()) {
      if (summary.title().in("en").startsWith("Rights")) {
        timelines.delete(summary.id(), summary.version());
      }
    }
  }

  /** One of the things that can be tried, and the right that it takes. */
  private record Attempt(String name, Right right, Runnable act) {}

  @TestFactory
  Stream<DynamicTest> everybody_tries_everything() {
    var tests = new ArrayList<DynamicTest>();
    everybody.forEach(
        (who, account) ->
            attempts()
                .forEach(
                    deed ->
                        tests.add(
                            DynamicTest.dynamicTest(
                                who + " · " + deed.name, () -> attempt(account, deed)))));
    return tests.stream();
  }

  private void attempt(Account somebody, Attempt deed) {
    SignedInAs.nobody();
    var account = accounts.byId(somebody.id()).orElseThrow();
    boolean onTimeline = deed.right.name().endsWith("_TIMELINE");
    boolean may = onTimeline ? account.has(deed.right, here) : account.hasSomewhere(deed.right);
    SignedInAs.person(account);
    try {
      if (may) {
        deed.act.run();
      } else {
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(deed.act::run);
      }
    } finally {
      SignedInAs.nobody();
    }
  }

  private List<Attempt> attempts() {
    return List.of(
        new Attempt("reads a timeline", Right.READ_TIMELINE, this::readTimeline),
        new Attempt(
            "reads a timeline's history", Right.READ_TIMELINE, () -> history.of(timeline.id(), 1)),
        new Attempt("writes a timeline", Right.WRITE_TIMELINE, () -> timelines.save(now())),
        new Attempt(
            "deletes a timeline",
            Right.DELETE_TIMELINE,
            () -> {
              timelines.delete(timeline.id(), now().version());
              timelines.restore(timeline.id());
            }),
        new Attempt(
            "brings a timeline back",
            Right.DELETE_TIMELINE,
            () -> timelines.restore(timeline.id())),
        new Attempt("publishes", Right.PUBLISH_TIMELINE, this::publish),
        new Attempt("reads an event", Right.READ_EVENT, () -> events.byId(event.id())),
        new Attempt("reads events", Right.READ_EVENT, () -> events.byIds(List.of(event.id()))),
        new Attempt("searches", Right.READ_EVENT, () -> events.search(EventSearch.ALL, 0, 1)),
        new Attempt("looks up tags", Right.READ_EVENT, () -> events.tags("", 1)),
        new Attempt("reads saved searches", Right.READ_EVENT, searches::all),
        new Attempt(
            "saves and forgets a search",
            Right.WRITE_EVENT,
            () -> searches.delete(searches.save("Rights", EventSearch.ALL).id())),
        new Attempt(
            "reads proposals",
            Right.READ_TIMELINE,
            () -> {
              questions.of(timeline.id());
              questions.proposals(timeline.id(), 1);
              questions.countProposals(timeline.id());
            }),
        new Attempt(
            "turns a proposal down",
            Right.WRITE_TIMELINE,
            () -> questions.reject(timeline.id(), event.id())),
        new Attempt(
            "asks a question",
            Right.WRITE_TIMELINE,
            () -> questions.ceaseToAsk(timeline.id(), UUID.randomUUID())),
        new Attempt("counts", Right.READ_EVENT, () -> events.count(EventSearch.ALL)),
        new Attempt("reads an event's history", Right.READ_EVENT, () -> history.of(event.id(), 1)),
        new Attempt("writes an event", Right.WRITE_EVENT, () -> events.save(event)),
        new Attempt("makes an event", Right.WRITE_EVENT, this::madeEvent),
        new Attempt("deletes an event", Right.DELETE_EVENT, () -> events.delete(event.id(), -1)),
        new Attempt("brings an event back", Right.DELETE_EVENT, () -> events.restore(event.id())),
        new Attempt(
            "plans",
            Right.PUBLISH_TIMELINE,
            () -> {
              plans.set(
                  new Plan(
                      timeline.id(),
                      Instant.now().plusSeconds(90_000),
                      false,
                      Occasion.UPDATE,
                      Texts.NONE));
              plans.cancel(timeline.id());
            }),
        new Attempt("submits", Right.WRITE_TIMELINE, () -> review.submit(timeline.id())),
        new Attempt("approves", Right.APPROVE_TIMELINE, () -> review.approve(timeline.id())),
        new Attempt("sends back", Right.APPROVE_TIMELINE, () -> review.sendBack(timeline.id())),
        new Attempt("reads plans", Right.READ_TIMELINE, () -> plans.of(timeline.id())),
        new Attempt("reads an image", Right.READ_EVENT, () -> images.find("0".repeat(64))),
        new Attempt("keeps an image", Right.WRITE_EVENT, () -> images.keep(IMAGE)),
        new Attempt(
            "changes an actor",
            Right.WRITE_EVENT,
            () -> actors.save(actors.byId(new ActorId("RUS")).orElseThrow())),
        new Attempt(
            "turns a suggestion down", Right.WRITE_EVENT, () -> rejected.reject(SUGGESTION)),
        new Attempt(
            "offers a suggestion again", Right.WRITE_EVENT, () -> rejected.takeBack(SUGGESTION)),
        new Attempt(
            "sees what was turned down",
            Right.READ_EVENT,
            () -> rejected.among(List.of(SUGGESTION))),
        new Attempt(
            "reads what is said of a timeline",
            Right.READ_TIMELINE,
            () -> {
              comments.about(ofTimeline());
              comments.countOpen(ofTimeline());
            }),
        new Attempt(
            "speaks of a timeline",
            Right.COMMENT_TIMELINE,
            () -> {
              var said = comments.say(ofTimeline(), WORDS);
              comments.answer(said.id(), WORDS);
              comments.change(said.id(), new CommentText("Other"));
              comments.resolve(said.id());
              comments.reopen(said.id());
              comments.delete(said.id());
            }),
        new Attempt(
            "answers about a timeline",
            Right.COMMENT_TIMELINE,
            () -> comments.answer(saidOf(ofTimeline()), WORDS)),
        new Attempt(
            "settles what somebody else said of a timeline",
            Right.WRITE_TIMELINE,
            () -> {
              comments.resolve(saidOf(ofTimeline()));
              comments.reopen(saidOf(ofTimeline()));
            }),
        new Attempt(
            "reads what is said of an event",
            Right.READ_EVENT,
            () -> {
              comments.about(ofEvent());
              comments.countOpen(ofEvent());
            }),
        new Attempt(
            "speaks of an event",
            Right.COMMENT_EVENT,
            () -> {
              var said = comments.say(ofEvent(), WORDS);
              comments.answer(said.id(), WORDS);
              comments.resolve(said.id());
              comments.delete(said.id());
            }),
        new Attempt(
            "answers about an event",
            Right.COMMENT_EVENT,
            () -> comments.answer(saidOf(ofEvent()), WORDS)),
        new Attempt(
            "settles what somebody else said of an event",
            Right.WRITE_EVENT,
            () -> comments.resolve(saidOf(ofEvent()))),
        new Attempt("sees the webhooks", Right.MANAGE_WEBHOOKS, () -> webhooks.all()),
        new Attempt(
            "takes a webhook away",
            Right.MANAGE_WEBHOOKS,
            () -> webhooks.remove(UUID.randomUUID())),
        new Attempt(
            "has a notice sent again",
            Right.MANAGE_WEBHOOKS,
            () -> webhooks.sendAgain(UUID.randomUUID())),
        new Attempt("reads the audit log", Right.READ_AUDIT, () -> audit.entries(0, 1)),
        new Attempt(
            "makes a desk",
            Right.MANAGE_PEOPLE,
            () -> desks.save(new Desk(elsewhere, "Elsewhere " + elsewhere, HouseRules.NONE))),
        new Attempt(
            "invites",
            Right.MANAGE_PEOPLE,
            () -> people.invite(DeskId.random() + "@example.org", "New", false, Map.of())),
        new Attempt(
            "gives rights",
            Right.MANAGE_PEOPLE,
            () -> people.changeRights(everybody.get("nothing").id(), false, Map.of())));
  }

  /** An address that somebody may have guessed, and the right that it takes. */
  private record Address(String path, Right right) {}

  private List<Address> addresses() {
    return List.of(
        new Address("/stills/" + timeline.id() + ".svg", Right.READ_TIMELINE),
        new Address("/preview/" + timeline.id(), Right.READ_TIMELINE),
        new Address("/editions/" + timeline.id() + "/1.zip", Right.READ_TIMELINE));
  }

  @TestFactory
  Stream<DynamicTest> everybody_guesses_every_address() {
    assertThat(publishing.publish(timeline.id())).isInstanceOf(Published.class);
    var tests = new ArrayList<DynamicTest>();
    everybody.forEach(
        (who, account) ->
            tests.add(DynamicTest.dynamicTest(who + " · addresses", () -> guess(account))));
    return tests.stream();
  }

  private void guess(Account somebody) {
    var account = accounts.byId(somebody.id()).orElseThrow();
    var session = signIn(account);
    for (var address : addresses()) {
      int found = account.has(address.right, here) ? 200 : account.disabled() ? 302 : 404;
      assertThat(new Http(port).get(address.path, "Cookie", session).statusCode())
          .as(address.path)
          .isEqualTo(found);
    }
  }

  @TestFactory
  Stream<DynamicTest> everybody_uses_the_http_api() {
    assertThat(publishing.publish(timeline.id())).isInstanceOf(Published.class);
    var tests = new ArrayList<DynamicTest>();
    everybody.forEach(
        (who, account) ->
            tests.add(DynamicTest.dynamicTest(who + " · HTTP API", () -> callApi(account))));
    return tests.stream();
  }

  private void callApi(Account somebody) {
    var account = accounts.byId(somebody.id()).orElseThrow();
    var secret = TokenSecret.random();
    tokens.add(
        new AccessToken(
            UUID.randomUUID(),
            account.id(),
            "Rights",
            Set.of(AccessScope.values()),
            Instant.now().plusSeconds(600),
            null),
        secret.digest());
    for (var call : calls(account)) {
      var answer =
          new Http(port)
              .send(
                  call.method,
                  "/api/v1" + call.path,
                  call.body,
                  "Authorization",
                  "Bearer " + secret.value(),
                  "Content-Type",
                  "application/json",
                  "If-Match",
                  "*");
      assertThat(answer.statusCode())
          .as("%s %s: %s", call.method, call.path, answer.body())
          .isEqualTo(account.disabled() ? 401 : call.expected);
    }
  }

  /** A request and the status that it gets. */
  private record Call(String method, String path, String body, int expected) {}

  private List<Call> calls(Account account) {
    SignedInAs.nobody();
    var one = "/timelines/" + timeline.id();
    var body = Parts.write(now()).toString();
    var made = "{\"date\": \"2016\", \"kind\": \"other\", \"title\": {\"en\": \"Rights\"}}";
    var event = "/events/" + madeEvent();
    return List.of(
        new Call(
            "POST",
            "/suggestions",
            "{\"text\": \"Armenia left.\", \"published\": \"2023-01-14\"}",
            somewhere(account, Right.READ_EVENT, 200)),
        new Call("GET", "/events?limit=1", "", somewhere(account, Right.READ_EVENT, 200)),
        new Call("GET", event, "", somewhere(account, Right.READ_EVENT, 200)),
        new Call("PUT", event, made, somewhere(account, Right.WRITE_EVENT, 200)),
        new Call("POST", "/events", made, somewhere(account, Right.WRITE_EVENT, 201)),
        new Call(
            "DELETE", "/events/" + madeEvent(), "", somewhere(account, Right.DELETE_EVENT, 204)),
        new Call(
            "POST",
            "/imports?into=archive&preview=false",
            "{\"format\": \"entente\", \"version\": 1, \"events\": ["
                + made.replaceFirst("\\{", "{\"id\": \"" + UUID.randomUUID() + "\", ")
                + "]}",
            somewhere(account, Right.WRITE_EVENT, 200)),
        new Call("GET", "/timelines", "", 200),
        new Call("GET", one, "", here(account, Right.READ_TIMELINE, 200)),
        new Call("PUT", one, body, here(account, Right.WRITE_TIMELINE, 200)),
        new Call("GET", one + "/editions", "", here(account, Right.READ_TIMELINE, 200)),
        new Call("POST", one + "/editions", "{}", here(account, Right.PUBLISH_TIMELINE, 201)),
        new Call(
            "DELETE",
            one + "/publication",
            "{\"reason\": {\"en\": \"Tried\"}}",
            here(account, Right.PUBLISH_TIMELINE, 200)));
  }

  private static int somewhere(Account account, Right right, int done) {
    return account.hasSomewhere(right) ? done : 403;
  }

  /** A timeline that somebody may not read is not there for them. */
  private int here(Account account, Right right, int done) {
    return !account.has(Right.READ_TIMELINE, here) ? 404 : account.has(right, here) ? done : 403;
  }

  @Test
  void whoever_is_disabled_is_signed_out_at_once() {
    var account = accounts.byId(everybody.get("READER").id()).orElseThrow();
    var session = signIn(account);
    var address = addresses().getFirst().path;
    assertThat(new Http(port).get(address, "Cookie", session).statusCode()).isEqualTo(200);

    accounts.save(accounts.byId(account.id()).orElseThrow().disabled(true));

    assertThat(new Http(port).get(address, "Cookie", session).statusCode()).isEqualTo(302);
  }

  /** The cookie of a session that a person opened with their password. */
  private String signIn(Account account) {
    var link = OneTimeLink.random();
    accounts.invite(account.id(), link.hash(), Instant.now().plusSeconds(600));
    accounts.choosePassword(link.hash(), passwords.encode(PASSWORD), Instant.now());
    var form = new Http(port).get("/login");
    var cookie = header(form, "Set-Cookie").split(";", 2)[0];
    var token = CSRF.matcher(form.body());
    assertThat(token.find()).isTrue();
    var answer =
        new Http(port)
            .postForm(
                "/login",
                Map.of("username", account.email(), "password", PASSWORD, "_csrf", token.group(1)),
                "Cookie",
                cookie);
    var renewed = header(answer, "Set-Cookie").split(";", 2)[0];
    return renewed.isEmpty() ? cookie : renewed;
  }

  /** Who may not read it is not told that it exists. */
  private void readTimeline() {
    var found = timelines.full(timeline.id()).isPresent();
    assertThat(timelines.byId(timeline.id()).isPresent()).isEqualTo(found);
    assertThat(
            timelines.summaries().stream()
                .map(TimelineSummary::id)
                .toList()
                .contains(timeline.id()))
        .isEqualTo(found);
    if (!found) {
      throw new NotAllowed(Right.READ_TIMELINE);
    }
  }

  private void publish() {
    if (timelines.byId(timeline.id()).isEmpty()) {
      throw new NotAllowed(Right.PUBLISH_TIMELINE);
    }
    assertThat(publishing.publish(timeline.id())).isInstanceOf(Published.class);
  }

  private Subject ofTimeline() {
    return new Subject.OfTimeline(timeline.id());
  }

  private Subject ofEvent() {
    return new Subject.OfEvent(event.id());
  }

  /** What somebody who is not here said about it; everybody who asks for it gets the same. */
  private CommentId saidOf(Subject subject) {
    return Objects.requireNonNull(said.get(subject));
  }

  @Test
  void one_s_own_words_are_changed_and_taken_back_by_nobody_else() {
    SignedInAs.person(everybody.get("administrator"));
    for (var id : said.values()) {
      assertThatExceptionOfType(NotAllowed.class)
          .isThrownBy(() -> comments.change(id, new CommentText("Other")))
          .withMessage("You may not change somebody else's comment.");
      assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> comments.delete(id));
    }
  }

  @Test
  void whoever_may_no_longer_read_a_timeline_finds_no_mention_of_it_in_the_inbox() {
    var reader = everybody.get("READER");
    var words = new CommentText("Look, @{" + reader.id() + "}");
    SignedInAs.person(everybody.get("administrator"));
    comments.say(ofTimeline(), words);
    comments.say(ofEvent(), words);
    SignedInAs.person(reader);
    assertThat(inbox.unread(10)).hasSize(2);

    SignedInAs.nobody();
    desks.move(timeline.id(), elsewhere);
    SignedInAs.person(reader);

    assertThat(inbox.unread(10))
        .singleElement()
        .satisfies(mention -> assertThat(mention.comment().subject()).isEqualTo(ofEvent()));
    assertThat(colleagues.readersOf(ofTimeline()))
        .extracting(Person::id)
        .contains(everybody.get("administrator").id(), everybody.get("publisher elsewhere").id())
        .doesNotContain(reader.id(), everybody.get("disabled administrator").id());
  }

  @Test
  void an_author_takes_back_an_event_that_nobody_else_wrote() {
    SignedInAs.person(everybody.get("AUTHOR"));
    var own = madeEvent();

    assertThat(events.delete(own, 1)).isInstanceOf(Saved.class);
    events.restore(own);
    SignedInAs.person(everybody.get("EDITOR"));
    events.save(Edited.titled(events.byId(own).orElseThrow(), "Rights of an editor"));
    SignedInAs.person(everybody.get("AUTHOR"));

    assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> events.delete(own, 2));
  }

  @Test
  void a_new_timeline_lies_where_its_maker_works() {
    SignedInAs.person(everybody.get("AUTHOR"));
    var made = Timeline.named("en", "Rights of an author");

    timelines.save(made);

    assertThat(desks.of(made.id())).contains(here);
    assertThat(timelines.byId(made.id())).isPresent();
  }

  @Test
  void a_timeline_is_taken_to_another_desk_by_who_may_delete_on_both() {
    SignedInAs.person(everybody.get("PUBLISHER"));
    assertThatExceptionOfType(NotAllowed.class)
        .isThrownBy(() -> desks.move(timeline.id(), elsewhere));
    SignedInAs.person(everybody.get("administrator"));
    desks.move(timeline.id(), elsewhere);
    desks.move(timeline.id(), here);
  }

  @Test
  void a_stranger_in_a_request_is_not_entente() {
    SignedInAs.stranger();

    assertThat(atWork.isEntente()).isFalse();
    assertThat(timelines.summaries()).isEmpty();
    assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> events.byId(event.id()));
  }

  private Timeline now() {
    return timelines.byId(timeline.id()).orElse(timeline);
  }

  private EventId madeEvent() {
    var made =
        new Event(
            EventId.random(),
            0,
            EventDate.of("2016"),
            Kind.OTHER,
            Texts.of("en", "Rights"),
            Texts.NONE,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            null,
            Texts.NONE,
            2,
            List.of());
    events.save(made);
    return made.id();
  }

  private Account account(boolean administrator, Map<DeskId, DeskRole> roles) {
    var account =
        Account.invited(DeskId.random() + "@example.org", "Somebody", administrator, roles);
    accounts.add(account);
    return accounts.byId(account.id()).orElseThrow();
  }
}
