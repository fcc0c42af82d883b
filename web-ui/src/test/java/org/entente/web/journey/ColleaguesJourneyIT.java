package org.entente.web.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Two colleagues: one invites the other, both write, one is kept out. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
final class ColleaguesJourneyIT {

  private static final String DEMONSTRATION = "Russia and its partners";
  private static final String EVENT = "Armenia calls off the CSTO exercise on its soil";
  private static final String PASSWORD = "four green umbrellas";

  @TempDir static Path data;

  private static RunningEntente entente;
  private static Browser browser;
  private static Page adasPage;
  private static Page bensPage;
  private static Newsroom ada;
  private static Newsroom ben;

  @BeforeAll
  static void start_and_sign_in() {
    entente = RunningEntente.start(data);
    browser = new Browser();
    adasPage = browser.wide();
    ada = new Newsroom(adasPage, entente);
    ada.setUpAndSignIn();
    bensPage = browser.wide();
    ben = new Newsroom(bensPage, entente);
  }

  @AfterAll
  static void stop() {
    browser.close();
    entente.close();
  }

  @Test
  @Order(1)
  void somebody_is_invited_with_a_link_and_chooses_a_password() {
    ada.link("People").click();
    ada.button("Invite somebody").click();
    ada.field("Name").fill("Ben");
    ada.field("E-mail").fill("ben@newsroom.example");
    Browser.look(adasPage, "invite");
    ada.button("Make a link").click();
    var link = ada.field("Link").inputValue();
    assertThat(link).contains("/invitation/");
    Browser.look(adasPage, "invitation-link");

    bensPage.navigate(entente.editor().resolve(URI.create(link).getPath()).toString());
    assertThat(ben.heading("Welcome, Ben")).isVisible();
    ben.field("Password").fill("password1234");
    ben.button("Keep and go to sign-in").click();
    assertThat(bensPage.getByText("among the first that are guessed").first()).isVisible();
    ben.field("Password").fill(PASSWORD);
    Browser.look(bensPage, "invitation");
    ben.button("Keep and go to sign-in").click();
    ben.signIn("ben@newsroom.example", PASSWORD);

    var late = browser.wide();
    late.navigate(entente.editor().resolve(URI.create(link).getPath()).toString());
    assertThat(late.getByText("This link no longer works")).isVisible();
  }

  @Test
  @Order(2)
  void an_author_writes_and_does_not_publish_or_manage_people() {
    assertThat(ben.link("People")).hasCount(0);
    bensPage.navigate(entente.editor().resolve("people").toString());
    assertThat(bensPage.getByText("Nothing is here")).isVisible();
    bensPage.navigate(entente.editor().resolve("audit").toString());
    assertThat(bensPage.getByText("Nothing is here")).isVisible();
    bensPage.navigate(entente.editor().toString());
    ben.openTimeline(DEMONSTRATION);
    assertThat(ben.button("Publish")).hasCount(0);
    assertThat(ben.button("New event")).isVisible();
  }

  @Test
  @Order(3)
  void what_two_write_in_different_fields_is_kept_together() {
    adasPage.navigate(entente.editor().toString());
    ada.openTimeline(DEMONSTRATION);
    ada.chooseEvent(EVENT);
    ben.chooseEvent(EVENT);
    ada.field("Text").fill("Ada's text");
    assertThat(ada.saved()).hasText("Saved");

    ben.field("Title").fill("Ben's title");

    assertThat(bensPage.getByText("Their changes and yours are both kept")).isVisible();
    assertThat(ben.field("Text")).hasValue("Ada's text");
    assertThat(ben.saved()).hasText("Saved");
  }

  @Test
  @Order(4)
  void who_writes_second_in_the_same_field_sees_both_texts_and_chooses() {
    ada.field("Title").fill("Ada's title");

    assertThat(ada.saved()).hasText("Not saved: changed by somebody else");
    assertThat(adasPage.locator(".clash").getByText("Ben's title")).isVisible();
    assertThat(adasPage.locator(".clash").getByText("Ada's title")).isVisible();
    Browser.look(adasPage, "clash");
    ada.button("Keep mine: Title, English").click();
    assertThat(ada.saved()).hasText("Saved");
    assertThat(adasPage.locator(".event-list").getByText("Ada's title").first()).isVisible();
  }

  @Test
  @Order(5)
  void ones_own_steps_are_undone_also_after_a_reload_and_history_tells_them() {
    adasPage.reload();
    ada.chooseEvent("Ada's title");
    ada.button("Undo").click();
    assertThat(ada.field("Title")).hasValue("Ben's title");
    ada.button("Redo").click();
    assertThat(ada.field("Title")).hasValue("Ada's title");
    ada.button("History").click();
    var steps = adasPage.locator(".history-step");
    // What Ada changed may name Ben's words too.
    var bens =
        steps
            .filter(
                new Locator.FilterOptions().setHas(adasPage.locator(".who").filter(text("Ben"))))
            .first();
    assertThat(bens).isVisible();
    steps.last().locator("vaadin-details-summary").click();
    Browser.look(adasPage, "history");
    bens.locator("vaadin-details-summary").click();
    bens.getByText("Restore this state").click();
    ada.button("Back to the form").click();
    assertThat(ada.field("Title")).hasValue("Ben's title");
  }

  @Test
  @Order(6)
  void who_is_mentioned_sees_it_at_once_opens_it_and_resolves_it() {
    bensPage.navigate(entente.editor().toString());
    assertThat(ben.link("Inbox")).isVisible();
    ada.tab("Comments").click();
    var words = ada.field("Comment");
    words.click();
    adasPage.keyboard().type("Is the date right, @be");
    assertThat(adasPage.getByRole(AriaRole.OPTION)).hasText("Ben");
    Browser.look(adasPage, "mention");
    adasPage.keyboard().press("Enter");
    adasPage.keyboard().type("?");
    assertThat(words).hasValue("Is the date right, @Ben ?");
    adasPage.keyboard().press("Control+Enter");
    assertThat(adasPage.locator(".discussion .mentioned")).hasText("@Ben");

    ben.link("Inbox, 1 unread").click();
    assertThat(bensPage.locator(".mention-row")).containsText("Is the date right, @Ben ?");
    Browser.look(bensPage, "inbox");
    ben.link(DEMONSTRATION).click();
    assertThat(bensPage.locator(".discussion")).containsText("Is the date right");
    assertThat(ben.link("Inbox")).isVisible();
    ben.button("Answer Ada").click();
    ben.field("Answer to Ada").fill("It is.");
    Browser.look(bensPage, "comments");
    ben.button("Answer").click();
    assertThat(adasPage.locator(".said.answer")).containsText("It is.");

    ben.button("Resolve: discussion begun by Ada").click();
    assertThat(adasPage.locator(".discussion")).hasCount(0);
    assertThat(ada.tab("Comments")).hasText("Comments");
  }

  @Test
  @Order(7)
  void who_is_disabled_is_out_at_once() {
    ada.link("People").click();
    adasPage.getByText("ben@newsroom.example").first().click();
    Browser.look(adasPage, "people");
    ada.button("Disable").click();
    assertThat(adasPage.locator("vaadin-grid").getByText("Disabled").first()).isVisible();

    bensPage.navigate(entente.editor().toString());
    assertThat(ben.field("Password")).isVisible();
  }

  @Test
  @Order(8)
  void the_audit_log_tells_it_all_and_can_be_taken_along() throws IOException {
    ada.link("Audit log").click();
    for (var deed : new String[] {"Disabled", "Signed in", "Invited", "Password chosen"}) {
      assertThat(adasPage.locator("vaadin-grid").getByText(deed).first()).isVisible();
    }
    Browser.look(adasPage, "audit-log");
    var download = adasPage.waitForDownload(() -> adasPage.getByText("Download as CSV").click());
    assertThat(Files.readString(download.path()))
        .startsWith("\"at\",\"account\",\"name\",\"deed\",\"about\"\r\n")
        .contains("\"Ada\",\"Disabled\",\"ben@newsroom.example: ");
  }

  private static Locator.FilterOptions text(String words) {
    return new Locator.FilterOptions().setHasText(words);
  }
}
