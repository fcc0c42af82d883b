package org.entente.web.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first minutes: the printed link, the first account, signing in and out. */
final class SetUpJourneyIT {

  static final String EMAIL = "ada@newsroom.example";
  static final String PASSWORD = "three brown bicycles";

  @TempDir Path data;

  @Test
  void the_printed_link_sets_up_the_first_account_once() {
    try (var browser = new Browser();
        var entente = RunningEntente.start(data)) {
      var page = browser.wide();
      page.navigate(entente.editor().toString());
      assertThat(page.getByText("Nobody has been set up yet")).isVisible();

      var link = entente.printedAddress("Set up").orElseThrow().toString();
      assertThat(page.navigate(link.substring(0, link.length() - 1)).status()).isEqualTo(404);

      page.navigate(link);
      field(page, "Name").fill("Ada");
      field(page, "E-mail").fill(EMAIL);
      field(page, "Password").fill("password1234");
      button(page, "Set up and go to sign-in").click();
      assertThat(page.getByText("among the first that are guessed").first()).isVisible();
      Browser.look(page, "set-up");
      field(page, "Password").fill(PASSWORD);
      button(page, "Set up and go to sign-in").click();

      assertThat(page).hasURL(Pattern.compile("/login$"));
      signIn(page, "not the password");
      assertThat(page.getByText("do not belong together")).isVisible();
      Browser.look(page, "sign-in");
      var phone = browser.phone();
      phone.navigate(entente.editor().toString());
      assertThat(field(phone, "Password")).isVisible();
      Browser.look(phone, "sign-in-phone");
      signIn(page, PASSWORD);
      assertThat(page).not().hasURL(Pattern.compile("/login"));

      assertThat(page.navigate(link).status()).isEqualTo(404);
    }
  }

  private static void signIn(Page page, String password) {
    field(page, "E-mail").fill(EMAIL);
    field(page, "Password").fill(password);
    button(page, "Sign in").click();
  }

  private static com.microsoft.playwright.Locator field(Page page, String label) {
    return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).first();
  }

  private static com.microsoft.playwright.Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
  }
}
