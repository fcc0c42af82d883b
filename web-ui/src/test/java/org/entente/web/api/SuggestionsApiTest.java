package org.entente.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.web.support.Http.header;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.entente.core.account.AccessScope;
import org.entente.core.account.AccessToken;
import org.entente.core.account.AccessTokens;
import org.entente.core.account.Account;
import org.entente.core.account.Accounts;
import org.entente.core.account.TokenSecret;
import org.entente.web.support.EntenteTest;
import org.entente.web.support.Http;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Having an article read over HTTP. */
@EntenteTest
final class SuggestionsApiTest {

  private static final String PATH = "/api/v1/suggestions";
  private static final String ARTICLE =
      """
      {"text": "Armenia called off a military exercise with Russia on Tuesday.", "published": "2023-01-14"}
      """;

  @LocalServerPort int port;
  @Autowired Accounts accounts;
  @Autowired AccessTokens tokens;

  private UUID owner;

  @BeforeEach
  void there_is_an_account() {
    var account = Account.invited(UUID.randomUUID() + "@example.org", "Programs", true, Map.of());
    accounts.add(account);
    owner = account.id();
  }

  @Test
  void reads_an_article_for_a_program_with_a_token() {
    var answer = post(ARTICLE, token(Duration.ofDays(1)));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(header(answer, "Content-Type")).startsWith("application/json");
    assertThat(header(answer, "Set-Cookie")).isEmpty();
    assertThat(answer.body()).contains("\"2023-01-10\"", "\"ARM\"", "\"RUS\"", "\"conflict\"");
  }

  @Test
  void a_token_remembers_when_it_was_used() {
    var secret = token(Duration.ofDays(1));
    post(ARTICLE, secret);

    assertThat(tokens.byDigest(secret.digest()).orElseThrow().token().usedAt()).isNotNull();
  }

  @Test
  void nobody_gets_in_without_a_token_or_with_a_wrong_or_expired_one() {
    var without = new Http(port).postJson(PATH, ARTICLE);
    assertThat(without.statusCode()).isEqualTo(401);
    assertThat(header(without, "WWW-Authenticate")).startsWith("Bearer");
    assertThat(post(ARTICLE, TokenSecret.random()).statusCode()).isEqualTo(401);
    assertThat(post(ARTICLE, token(Duration.ofSeconds(-1))).statusCode()).isEqualTo(401);
  }

  @Test
  void a_revoked_token_is_worth_nothing_at_once() {
    var secret = token(Duration.ofDays(1));
    tokens.of(owner).forEach(token -> tokens.revoke(owner, token.id()));

    assertThat(post(ARTICLE, secret).statusCode()).isEqualTo(401);
  }

  @Test
  void a_disabled_persons_token_is_worth_nothing_at_once() {
    var account = Account.invited(UUID.randomUUID() + "@example.org", "Out", true, Map.of());
    accounts.add(account);
    owner = account.id();
    var secret = token(Duration.ofDays(1));
    assertThat(post(ARTICLE, secret).statusCode()).isEqualTo(200);
    accounts.save(accounts.byId(owner).orElseThrow().disabled(true));

    assertThat(post(ARTICLE, secret).statusCode()).isEqualTo(401);
  }

  @Test
  void a_person_without_any_role_is_told_so_as_a_problem() {
    var account = Account.invited(UUID.randomUUID() + "@example.org", "New", false, Map.of());
    accounts.add(account);
    owner = account.id();

    var answer = post(ARTICLE, token(Duration.ofDays(1)));

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
    assertThat(answer.body()).contains("You may not read events");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"published\": \"2023-01-14\"}| text",
        "{\"text\": \"Armenia\"}| published",
        "{\"text\": \"Armenia\", \"published\": \"14 Jan\"}| 14 Jan",
        "{\"text\": \"Armenia\", \"published\": \"2023-01-14\", \"language\": \"tlh\"}| tlh",
        "{\"text\": | JSON"
      })
  void says_what_is_wrong_with_a_request(String body, String named) {
    var answer = post(body, token(Duration.ofDays(1)));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
    assertThat(answer.body()).contains(named).doesNotContain("Exception", "\tat ");
  }

  @Test
  void refuses_what_is_longer_than_any_article() {
    var body = "{\"published\": \"2023-01-14\", \"text\": \"" + "word ".repeat(1_300_000) + "\"}";

    assertThat(post(body, token(Duration.ofDays(1))).statusCode()).isIn(400, 413);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/", "/api/v1/", "/api/v1/no-such-thing"})
  void has_nothing_to_show_at_other_addresses(String path) {
    assertThat(new Http(port).get(path).statusCode()).isEqualTo(401);
    assertThat(
            new Http(port)
                .get(path, "Authorization", "Bearer " + token(Duration.ofDays(1)).value())
                .statusCode())
        .isEqualTo(404);
  }

  private HttpResponse<String> post(String body, TokenSecret secret) {
    return new Http(port).postJson(PATH, body, "Authorization", "Bearer " + secret.value());
  }

  private TokenSecret token(Duration valid) {
    var secret = TokenSecret.random();
    tokens.add(
        new AccessToken(
            UUID.randomUUID(),
            owner,
            "Tests",
            Set.of(AccessScope.SUGGESTIONS),
            Instant.now().plus(valid),
            null),
        secret.digest());
    return secret;
  }
}
