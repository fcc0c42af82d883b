package org.entente.web.words;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.UUID;
import org.entente.core.account.Account;
import org.entente.core.account.Accounts;
import org.entente.web.security.SignedInAs;
import org.entente.web.support.Chromium;
import org.entente.web.support.EntenteTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Whoever chose a language has it at every machine. */
@EntenteTest
final class LanguageKeptTest {

  @RegisterExtension static final Chromium CHROMIUM = new Chromium();

  private static final String PASSWORD = "three brown bicycles";

  @Autowired private Accounts accounts;
  @Autowired private PasswordEncoder passwords;
  @LocalServerPort private int port;

  private final String email = UUID.randomUUID() + "@newsroom.example";

  @BeforeEach
  void somebody_works_here() {
    SignedInAs.nobody();
    accounts.add(
        new Account(
            UUID.randomUUID(), email, "Ada", passwords.encode(PASSWORD), true, false, Map.of(), 0));
  }

  @Test
  void a_language_that_was_chosen_is_there_again_after_signing_in_anywhere() {
    var page = signedIn();
    assertThat(heading(page, "Timelines")).isVisible();
    button(page, "Keys and appearance").click();
    page.locator("vaadin-select")
        .filter(new Locator.FilterOptions().setHasText("Language of the editor"))
        .click();
    page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Nederlands")).click();
    assertThat(heading(page, "Tijdlijnen")).isVisible();

    button(page, "Afmelden").click();
    assertThat(button(page, "Sign in")).isVisible();
    signIn(page);
    assertThat(heading(page, "Tijdlijnen")).isVisible();

    assertThat(heading(signedIn(), "Tijdlijnen")).isVisible();
  }

  private Page signedIn() {
    var page = CHROMIUM.page(1280, 900);
    page.navigate("http://localhost:" + port + "/login");
    signIn(page);
    return page;
  }

  private void signIn(Page page) {
    page.getByLabel("E-mail").fill(email);
    page.getByLabel("Password").first().fill(PASSWORD);
    button(page, "Sign in").click();
  }

  private static Locator heading(Page page, String name) {
    return page.getByRole(
        AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }
}
