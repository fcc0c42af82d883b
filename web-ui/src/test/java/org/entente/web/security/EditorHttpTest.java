package org.entente.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.web.support.Http.header;

import org.entente.web.support.EntenteTest;
import org.entente.web.support.Http;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The editor's side as somebody meets it who has not signed in. */
@EntenteTest
final class EditorHttpTest {

  @LocalServerPort int port;

  @ParameterizedTest
  @ValueSource(strings = {"/", "/archive", "/no-such-view", "/preview/0123456789abcdef"})
  void leads_to_the_sign_in(String path) {
    var answer = new Http(port).get(path);

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(header(answer, "Location")).endsWith("/login");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/login"})
  void is_never_framed_or_kept_by_a_cache(String path) {
    var answer = new Http(port).get(path);

    assertThat(header(answer, "Content-Security-Policy"))
        .contains("frame-ancestors 'none'", "object-src 'none'", "base-uri 'self'");
    assertThat(header(answer, "X-Frame-Options")).isEqualTo("DENY");
    assertThat(header(answer, "Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
    assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(header(answer, "Cache-Control")).contains("no-store");
    assertThat(header(answer, "Access-Control-Allow-Origin")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/stills/6f1e1a0c-0000-4000-8000-000000000000.pdf",
        "/editions/6f1e1a0c-0000-4000-8000-000000000000/1.zip",
        "/preview/6f1e1a0c-0000-4000-8000-000000000000"
      })
  void gives_nothing_away_before_sign_in(String path) {
    var answer = new Http(port).get(path);

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(header(answer, "Location")).endsWith("/login");
  }

  @Test
  void keeps_its_session_in_a_cookie_that_scripts_and_other_sites_do_not_see() {
    var cookie = header(new Http(port).get("/login"), "Set-Cookie");

    assertThat(cookie).contains("JSESSIONID=", "HttpOnly", "SameSite=Lax");
  }

  @Test
  void behind_a_proxy_that_speaks_https_it_speaks_https_too() {
    var answer =
        new Http(port)
            .get("/login", "X-Forwarded-Proto", "https", "X-Forwarded-Host", "desk.example");
    assertThat(header(answer, "Set-Cookie")).contains("; Secure");

    var elsewhere =
        new Http(port).get("/", "X-Forwarded-Proto", "https", "X-Forwarded-Host", "desk.example");
    assertThat(header(elsewhere, "Location")).isIn("/login", "https://desk.example/login");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/setup/0123456789abcdef0123456789abcdef", "/setup/x", "/setup/"})
  void has_no_set_up_without_the_right_link(String path) {
    var answer = new Http(port).get(path);

    assertThat(answer.statusCode()).isIn(302, 404);
    assertThat(header(answer, "Location")).isIn("", "http://localhost:" + port + "/login");
  }

  @Test
  void refuses_a_sign_in_without_the_token_against_forged_requests() {
    var answer = new Http(port).ask("POST", "/login?username=a@b.example&password=x");

    assertThat(header(answer, "Location")).doesNotEndWith("/");
    assertThat(answer.statusCode()).isIn(302, 403);
  }
}
