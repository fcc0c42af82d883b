package org.entente.web.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ClassPathResource;

/** What a machine can tell of the editor's accessibility: WCAG 2.2 A and AA, in light and dark. */
final class EditorAccessibilityIT {

  private static final String DEMONSTRATION = "Russia and its partners";
  private static final String EVENT = "Armenia calls off the CSTO exercise on its soil";
  private static final String AXE = axe();
  private static final List<String> EVERYTHING =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  /** All that differs between light and dark. */
  private static final List<String> COLOURS = List.of("color-contrast");

  @TempDir static Path data;

  private static RunningEntente entente;
  private static Browser browser;
  private static Page page;
  private static Newsroom ada;

  @BeforeAll
  static void start_and_sign_in() {
    entente = RunningEntente.start(data);
    browser = new Browser();
    page = browser.wide();
    ada = new Newsroom(page, entente);
    ada.setUpAndSignIn();
  }

  @AfterAll
  static void stop() {
    browser.close();
    entente.close();
  }

  private static String axe() {
    try {
      return new ClassPathResource("META-INF/resources/webjars/axe-core/4.6.3/axe.min.js")
          .getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private final SoftAssertions found = new SoftAssertions();

  @Test
  void axe_finds_nothing_in_any_view_of_the_editor() {
    signIn();
    library();
    workspace();
    archive();
    importing();
    article();
    people();
    programs();
    inbox();
    publishing();
    keys();
    found.assertAll();
  }

  private void signIn() {
    var stranger = browser.wide();
    stranger.navigate(entente.editor().resolve("login").toString());
    assertThat(stranger.getByLabel("Password").first()).isVisible();
    look(stranger, "sign-in");
  }

  private void library() {
    go("");
    assertThat(ada.link(DEMONSTRATION)).isVisible();
    look("library");
  }

  private void workspace() {
    ada.openTimeline(DEMONSTRATION);
    ada.chooseEvent(EVENT);
    look("workspace with the form of an event");
    ada.button("History").click();
    assertThat(page.locator(".history").first()).isVisible();
    look("an event's history");
    ada.button("Back to the form").click();
    page.locator(".comments-fold vaadin-details-summary").click();
    ada.field("Comment").fill("Is this right?");
    ada.button("Comment").click();
    assertThat(page.locator(".discussion")).isVisible();
    look("comments on an event");
    for (var tab : List.of("Relations", "Story and", "Proposals", "Comments", "History")) {
      ada.tab(tab).click();
      assertThat(page.locator(".lower > .panel")).isVisible();
      look("workspace, " + tab);
    }
    page.locator(".history-step vaadin-details-summary").first().click();
    look("a step of a timeline's history");
  }

  private void archive() {
    go("archive");
    assertThat(page.getByText("25 events")).isVisible();
    look("archive");
    page.locator(".event-list").getByText(EVENT).first().click();
    assertThat(ada.field("Title")).hasValue(EVENT);
    look("archive with the form of an event");
  }

  private void importing() {
    go("import");
    assertThat(ada.field("Paste rows from a spreadsheet")).isVisible();
    look("import");
    ada.field("Paste rows from a spreadsheet")
        .fill("Datum\tTitel\tInitiator\n31 feb 2022\tOne\tRusland\n1 mrt 2022\tTwo\tRusland\n");
    ada.button("Look at these rows").click();
    assertThat(page.getByText("31 February does not exist").first()).isVisible();
    look("import with a preview");
  }

  private void article() {
    go("read");
    assertThat(ada.heading("Read an article")).isVisible();
    look("read an article");
    page.getByLabel("Published").first().fill("14 Jan 2023");
    ada.field("Text of the article")
        .fill(
            "Armenia called off the exercise on 10 January 2023. Russia invaded Ukraine in 2022.");
    ada.button("Read it").click();
    assertThat(page.locator(".offer").first()).isVisible();
    look("suggestions from an article");
  }

  private void people() {
    go("people");
    page.locator("vaadin-grid").getByText(Newsroom.EMAIL).first().click();
    look("people");
    ada.button("Invite somebody").click();
    look("invite somebody");
    ada.button("Desks").click();
    look("desks");
    go("audit");
    assertThat(page.locator("vaadin-grid").getByText("Signed in").first()).isVisible();
    look("audit log");
  }

  private void programs() {
    go("tokens");
    assertThat(ada.heading("Access tokens")).isVisible();
    look("access tokens");
    go("webhooks");
    assertThat(ada.heading("Webhooks")).isVisible();
    look("webhooks");
  }

  private void inbox() {
    go("inbox");
    assertThat(ada.heading("Inbox")).isVisible();
    look("inbox");
  }

  private void publishing() {
    go("");
    ada.openTimeline(DEMONSTRATION);
    ada.button("Publish").click();
    assertThat(page.locator("vaadin-dialog vaadin-tab").first()).isVisible();
    look("publish dialog");
    var tabs = page.locator("vaadin-dialog vaadin-tab");
    for (int tab = 1; tab < tabs.count(); tab++) {
      tabs.nth(tab).click();
      look("publish dialog, " + tabs.nth(tab).textContent());
    }
    page.keyboard().press("Escape");
  }

  private void keys() {
    go("");
    ada.button("Keys and appearance").click();
    assertThat(page.getByText("Keys without Ctrl or Alt do something")).isVisible();
    look("keys and appearance");
  }

  private static void go(String address) {
    page.navigate(entente.editor().resolve(address).toString());
  }

  private void look(String view) {
    look(page, view);
  }

  private void look(Page shown, String view) {
    in(ColorScheme.LIGHT, shown);
    found.assertThat(violations(shown, EVERYTHING)).as(view).isEmpty();
    in(ColorScheme.DARK, shown);
    found.assertThat(violations(shown, COLOURS)).as(view + ", dark").isEmpty();
  }

  private static void in(ColorScheme scheme, Page shown) {
    shown.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
  }

  @SuppressWarnings("unchecked")
  private static List<String> violations(Page shown, List<String> rules) {
    shown.evaluate(AXE);
    var violations =
        (List<String>)
            shown.evaluate(
                """
                async runOnly => {
                  // What slides or fades in is looked at once it stands still.
                  await Promise.allSettled(document.getAnimations().filter(({ playState, effect }) => playState === 'running' && effect?.getTiming().iterations !== Infinity).map(({ finished }) => finished));
                  const { violations } = await axe.run(document, {
                    preload: false,
                    runOnly,
                    ...(runOnly.length > 1 && { rules: { 'target-size': { enabled: true } } }),
                  });
                  // Inside Vaadin's own tabs and grids axe takes cells and the scroller for strangers; browsers don't.
                  const isVaadins = (id, target) => id === 'aria-required-children' && /(vaadin-tabs|vaadin-grid.*,#table)$/.test(target.flat().join());
                  return violations.flatMap(({ id, nodes }) => nodes.filter(({ target }) => !isVaadins(id, target)).map(({ target, failureSummary }) => `${id} ${target.flat()} ${failureSummary}`));
                }
                """,
                rules);
    return new ArrayList<>(violations);
  }
}
