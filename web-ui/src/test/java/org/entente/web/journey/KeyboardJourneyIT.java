package org.entente.web.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job without a mouse: a timeline, an event with its effect, an edition. */
final class KeyboardJourneyIT {

  @TempDir static Path data;

  private static RunningEntente entente;
  private static Browser browser;
  private static Page page;
  private static Newsroom ada;
  private static Keyboard keyboard;

  @BeforeAll
  static void start_and_set_up() {
    entente = RunningEntente.start(data);
    browser = new Browser();
    page = browser.wide();
    ada = new Newsroom(page, entente);
    ada.setUpAndSignIn();
    keyboard = new Keyboard(page);
  }

  @AfterAll
  static void stop() {
    browser.close();
    entente.close();
  }

  @Test
  void a_timeline_is_made_filled_and_published_with_the_keyboard_alone() {
    keyboard.to(ada.button("New timeline")).press("Enter");
    keyboard.to(ada.button("New event")).press("Enter");
    assertThat(ada.field("Date")).isFocused();
    keyboard.type("10 jan 2023");
    pick(ada.kind(), "exerc", "ArrowDown");
    keyboard.to(ada.field("Title")).type("Armenia cancels the exercise");
    pick(ada.actor(0), "Armenia");
    pick(ada.actor(1), "Russia");
    assertThat(ada.saved()).hasText("Saved");
    assertThat(page.locator(".effects .relation").getByText("Armenia – Russia")).isVisible();
    keyboard.to(page.getByLabel("Effect on Armenia – Russia, from −10 to +10").first()).type("-4");
    assertThat(ada.saved()).hasText("Saved");
    Browser.look(page, "keyboard-event");

    keyboard.to(ada.button("Publish")).press("Enter");
    keyboard.to(ada.dialogButton("Publish")).press("Enter");
    assertThat(ada.button("Copy embed code")).isVisible();
    Browser.look(page, "keyboard-published");
  }

  /** Types until the offer is down to what is meant; a name in full is chosen by that. */
  private static void pick(Locator comboBox, String typed, String... keys) {
    keyboard.to(comboBox).type(typed);
    assertThat(
            page.locator("vaadin-combo-box-item:not([hidden])")
                .filter(new Locator.FilterOptions().setHasText(typed))
                .first())
        .isVisible();
    for (var key : keys) {
      keyboard.press(key);
    }
    keyboard.press("Enter");
  }
}
