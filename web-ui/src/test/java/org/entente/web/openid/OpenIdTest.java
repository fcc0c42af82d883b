package org.entente.web.openid;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.core.account.Account;
import org.entente.core.account.Accounts;
import org.entente.core.account.DeskId;
import org.entente.core.account.DeskRole;
import org.entente.core.account.Desks;
import org.entente.core.account.ManagePeople;
import org.entente.core.account.ManagePeople.Outcome;
import org.entente.core.account.NotLetIn;
import org.entente.core.account.OneTimeLink;
import org.entente.core.audit.AuditLog;
import org.entente.web.support.AnotherNode;
import org.entente.web.support.Chromium;
import org.entente.web.support.EntenteTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;

/** Signing in with the newsroom's own account, at a real authorization server. */
@EntenteTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class OpenIdTest {

  private static final String BEGIN = "oauth2/authorization/openid";

  @RegisterExtension static final Chromium BROWSER = new Chromium();

  @Autowired private ApplicationContext application;
  @Autowired private Accounts accounts;
  @Autowired private Desks desks;
  @Autowired private ManagePeople people;
  @Autowired private AuditLog audit;

  private AnotherNode entente;
  private Provider provider;
  private URI whileAway;

  @BeforeAll
  void entente_starts_before_the_provider_does() throws IOException {
    int port = freePort();
    entente =
        AnotherNode.of(
            application,
            "--entente.openid.issuer=http://127.0.0.1:" + port,
            "--entente.openid.client-id=" + Provider.CLIENT,
            "--entente.openid.client-secret=" + Provider.SECRET,
            "--entente.openid.name=Example News",
            "--entente.openid.roles.newsroom-editors=editor at Newsroom",
            "--entente.openid.roles.chiefs=administrator");
    whileAway = visit().begins(BEGIN);
    provider =
        Provider.on(port, "http://localhost:" + entente.port() + "/login/oauth2/code/openid");
  }

  @AfterEach
  void the_provider_is_honest_again() {
    provider.spoils(claims -> {});
    provider.forges(false);
  }

  @AfterAll
  void stop() {
    provider.close();
    entente.close();
  }

  @Test
  void while_the_provider_is_away_one_is_told_and_later_it_works() {
    assertThat(whileAway).hasPath("/login").hasQuery("refused=FAILED");
    assertThat(visit().begins(BEGIN)).hasHost("127.0.0.1");
  }

  @Test
  void asks_with_a_proof_key_a_state_and_a_nonce() {
    assertThat(visit().begins(BEGIN).getQuery())
        .contains("code_challenge_method=S256", "code_challenge=", "state=", "nonce=")
        .contains("scope=openid email profile", "response_type=code");
  }

  @Test
  void an_e_mail_address_opens_nothing() {
    var account = person("ada@newsroom.example");
    provider.tells("ada", Map.of("email", account.email(), "email_verified", true));
    var ada = visit();

    assertThat(ada.comesIn(BEGIN, "ada")).satisfies(refused(NotLetIn.NOT_INVITED));
    assertThat(ada.isIn()).isFalse();
    assertThat(log()).contains("Nobody has invited you", "ada@newsroom.example", "Example News");
  }

  @Test
  void whoever_opens_an_invitation_is_known_from_then_on_whatever_their_address() {
    var link = invited("ben@newsroom.example");
    var ben = visit();

    assertThat(ben.comesIn(at(link), "ben")).hasPath("/");
    assertThat(ben.isIn()).isTrue();
    provider.tells("ben", Map.of("email", "married@elsewhere.example"));
    var again = visit();
    assertThat(again.comesIn(BEGIN, "ben")).hasPath("/");
    assertThat(again.isIn()).isTrue();
    assertThat(log())
        .contains("SIGN_IN_LINKED ben@newsroom.example: author at Newsroom; there: ben at http")
        .contains("SIGNED_IN ben@newsroom.example; with Example News from");
    assertThat(visit().comesIn(at(link), "eve")).satisfies(refused(NotLetIn.LINK_USED_UP));

    var another = invited("other@newsroom.example");
    assertThat(visit().comesIn(at(another), "ben")).satisfies(refused(NotLetIn.ANOTHERS));
    assertThat(accounts.invited(another.hash(), Instant.now())).isPresent();
  }

  @Test
  void an_invitation_that_was_left_does_not_count_for_the_next_sign_in() {
    var link = invited("left@newsroom.example");
    var eve = visit();
    eve.begins(at(link));

    assertThat(eve.comesIn(BEGIN, "eve")).satisfies(refused(NotLetIn.NOT_INVITED));
    assertThat(accounts.invited(link.hash(), Instant.now())).isPresent();
  }

  @Test
  void a_group_brings_an_account_with_its_role_and_whoever_leaves_it_loses_both() {
    var email = "cleo@newsroom.example";
    provider.tells("cleo", member(email, "newsroom-editors"));
    var cleo = visit();

    assertThat(cleo.comesIn(BEGIN, "cleo")).hasPath("/");
    assertThat(cleo.isIn()).isTrue();
    assertThat(accounts.byEmail(email).orElseThrow())
        .satisfies(
            account -> {
              assertThat(account.name()).isEqualTo("Cleo");
              assertThat(account.roles()).isEqualTo(Map.of(newsroom(), DeskRole.EDITOR));
            });
    provider.tells("cleo", member(email, "chiefs"));
    assertThat(visit().comesIn(BEGIN, "cleo")).hasPath("/");
    assertThat(accounts.byEmail(email).orElseThrow().administrator()).isTrue();

    provider.tells("cleo", member(email, "accountants"));
    assertThat(visit().comesIn(BEGIN, "cleo")).satisfies(refused(NotLetIn.NO_GROUP));
    assertThat(accounts.byEmail(email).orElseThrow())
        .satisfies(
            account -> {
              assertThat(account.administrator()).isFalse();
              assertThat(account.roles()).isEmpty();
            });
  }

  @Test
  void a_group_does_not_bring_somebody_elses_or_an_unconfirmed_address() {
    person("taken@newsroom.example");
    provider.tells("eve", member("taken@newsroom.example", "chiefs"));
    assertThat(visit().comesIn(BEGIN, "eve")).satisfies(refused(NotLetIn.EMAIL_TAKEN));

    provider.tells(
        "eve",
        Map.of(
            "email", "eve@newsroom.example", "email_verified", false, "groups", List.of("chiefs")));
    assertThat(visit().comesIn(BEGIN, "eve")).satisfies(refused(NotLetIn.NO_EMAIL));
    provider.tells("eve", Map.of());
  }

  @Test
  void who_is_disabled_is_out_at_once_and_stays_out() {
    var link = invited("dora@newsroom.example");
    var dora = visit();
    dora.comesIn(at(link), "dora");
    assertThat(dora.isIn()).isTrue();

    people.disable(accounts.byEmail("dora@newsroom.example").orElseThrow().id(), true);

    assertThat(dora.isIn()).isFalse();
    assertThat(visit().comesIn(BEGIN, "dora")).satisfies(refused(NotLetIn.DISABLED));
  }

  static Stream<Arguments> lies() {
    return Stream.of(
        lie("another audience", claims -> claims.audience(List.of("somebody-else"))),
        lie("another issuer", claims -> claims.issuer("https://login.elsewhere.example")),
        lie("another party", claims -> claims.claim("azp", "somebody-else")),
        lie(
            "a time that is over",
            claims ->
                claims
                    .issuedAt(Instant.now().minusSeconds(300))
                    .expiresAt(Instant.now().minusSeconds(90))),
        lie("no nonce", claims -> claims.claims(all -> all.remove("nonce"))));
  }

  private static Arguments lie(String what, Consumer<JwtClaimsSet.Builder> claims) {
    return Arguments.of(what, claims);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("lies")
  void a_token_with_a_lie_in_it_is_refused(String what, Consumer<JwtClaimsSet.Builder> claims) {
    provider.tells("eve", member("lies@newsroom.example", "chiefs"));
    provider.spoils(claims);
    var eve = visit();

    assertThat(eve.comesIn(BEGIN, "eve")).hasPath("/login").hasQuery("refused=FAILED");
    assertThat(eve.isIn()).isFalse();
    assertThat(latestInLog()).matches("SIGN_IN_REFUSED invalid_(id_token|nonce); .*");
    assertThat(accounts.byEmail("lies@newsroom.example")).isEmpty();
  }

  @Test
  void a_token_signed_by_somebody_else_is_refused() {
    provider.tells("eve", member("forged@newsroom.example", "chiefs"));
    provider.forges(true);

    assertThat(visit().comesIn(BEGIN, "eve")).hasPath("/login").hasQuery("refused=FAILED");
    assertThat(latestInLog()).startsWith("SIGN_IN_REFUSED invalid_id_token");
    assertThat(accounts.byEmail("forged@newsroom.example")).isEmpty();
  }

  @Test
  void a_nonce_of_an_earlier_sign_in_is_refused() {
    provider.tells("eve", member("replayed@newsroom.example", "accountants"));
    var earlier = new AtomicReference<String>();
    provider.spoils(claims -> claims.claims(all -> earlier.set((String) all.get("nonce"))));
    assertThat(visit().comesIn(BEGIN, "eve")).satisfies(refused(NotLetIn.NOT_INVITED));

    provider.tells("eve", member("replayed@newsroom.example", "chiefs"));
    provider.spoils(claims -> claims.claim("nonce", earlier.get()));

    assertThat(visit().comesIn(BEGIN, "eve")).hasPath("/login").hasQuery("refused=FAILED");
    assertThat(latestInLog()).startsWith("SIGN_IN_REFUSED invalid_nonce");
  }

  @Test
  void an_answer_counts_once_and_only_where_it_was_asked_for() {
    var link = invited("once@newsroom.example");
    var frank = visit();
    var answer = frank.signsIn(frank.begins(at(link)), "frank");
    var spoilt = URI.create(answer.toString().replaceFirst("state=[^&]{5}", "state=XXXXX"));

    var victim = visit();
    assertThat(victim.next(answer)).hasQuery("refused=FAILED");
    assertThat(victim.isIn()).isFalse();
    assertThat(frank.next(spoilt)).hasQuery("refused=FAILED");
    assertThat(frank.next(answer)).hasPath("/");
    assertThat(frank.next(answer)).hasQuery("refused=FAILED");
    assertThat(visit().next(answer)).hasQuery("refused=FAILED");
  }

  @Test
  void the_sign_in_page_offers_it_first_and_passwords_behind_it() {
    provider.tells("eve", Map.of());
    var page = BROWSER.page(1280, 800);
    page.navigate("http://localhost:" + entente.port() + "/login");
    var button = page.getByRole(AriaRole.BUTTON, named("Sign in with Example News"));
    button.waitFor();
    look(page, "open-id-sign-in");
    assertThat(page.getByLabel("Password").first().isVisible()).isFalse();

    button.click();
    page.waitForURL(Pattern.compile("http://127.0.0.1.*/login"));
    page.getByLabel("Username").fill("eve");
    page.getByLabel("Password").fill(Provider.PASSWORD);
    page.getByRole(AriaRole.BUTTON).click();

    page.getByText("Nobody has invited you to Entente yet").waitFor();
    assertThat(page.url()).contains("/login?refused=NOT_INVITED");
    look(page, "open-id-refused");
  }

  @Test
  void without_a_provider_there_is_no_such_way_in() {
    var page = BROWSER.page(1280, 800);
    page.navigate(
        "http://localhost:"
            + application.getEnvironment().getRequiredProperty("local.server.port")
            + "/login");
    page.getByLabel("E-mail").first().waitFor();

    assertThat(page.getByText("Sign in with").count()).isZero();
  }

  @Test
  void an_invitation_is_accepted_with_it_in_one_click() {
    var link = invited("gina@newsroom.example");
    var page = BROWSER.page(390, 800);
    page.navigate("http://localhost:" + entente.port() + "/invitation/" + link.secret());
    page.getByText("Or choose a password").waitFor();
    look(page, "open-id-invitation");

    page.getByRole(AriaRole.BUTTON, named("Sign in with Example News")).click();
    page.waitForURL(Pattern.compile("http://127.0.0.1.*/login"));
    page.getByLabel("Username").fill("gina");
    page.getByLabel("Password").fill(Provider.PASSWORD);
    page.getByRole(AriaRole.BUTTON).click();

    page.getByRole(AriaRole.HEADING, named("Timelines")).waitFor();
  }

  /** Keeps what the page looks like, as the journeys do. */
  private static void look(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", name + ".png")));
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  private Visit visit() {
    return new Visit(entente.port());
  }

  private Account person(String email) {
    var account = Account.invited(email, "Somebody", false, Map.of());
    accounts.add(account);
    return account;
  }

  /** Other tests have desks of their own. */
  private DeskId newsroom() {
    return desks.all().stream()
        .filter(desk -> desk.name().equals("Newsroom"))
        .findAny()
        .orElseThrow()
        .id();
  }

  private OneTimeLink invited(String email) {
    var outcome = people.invite(email, "Invited", false, Map.of(newsroom(), DeskRole.AUTHOR));
    return ((Outcome.Link) outcome).link();
  }

  private static String at(OneTimeLink link) {
    return BEGIN + "?invitation=" + link.secret();
  }

  private static Map<String, Object> member(String email, String group) {
    return Map.of("email", email, "email_verified", true, "name", "Cleo", "groups", List.of(group));
  }

  private static Consumer<URI> refused(NotLetIn why) {
    return leads -> assertThat(leads).hasPath("/login").hasQuery("refused=" + why);
  }

  private String latestInLog() {
    var entry = audit.entries(0, 1).getFirst();
    return entry.deed() + " " + entry.about();
  }

  private String log() {
    return audit.entries(0, 20).stream()
        .map(entry -> entry.deed() + " " + entry.about())
        .reduce("", (one, other) -> one + "\n" + other);
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
