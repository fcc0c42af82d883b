package org.entente.web.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** What journalists do in the editor, in their words. */
final class Newsroom {

  static final String EMAIL = "ada@newsroom.example";
  static final String PASSWORD = "three brown bicycles";

  private final Page page;
  private final RunningEntente entente;

  Newsroom(Page page, RunningEntente entente) {
    this.page = page;
    this.entente = entente;
  }

  void setUpAndSignIn() {
    page.navigate(entente.printedAddress("Set up").orElseThrow().toString());
    field("Name").fill("Ada");
    field("E-mail").fill(EMAIL);
    field("Password").fill(PASSWORD);
    button("Set up and go to sign-in").click();
    signIn();
  }

  void goToSignIn() {
    page.navigate(entente.editor().resolve("login").toString());
  }

  void signIn() {
    signIn(EMAIL, PASSWORD);
  }

  void signIn(String email, String password) {
    assertThat(page).hasURL(Pattern.compile("/login$"));
    field("E-mail").fill(email);
    field("Password").fill(password);
    button("Sign in").click();
    assertThat(heading("Timelines")).isVisible();
  }

  void openTimeline(String title) {
    link(title).click();
    assertThat(picture()).isVisible();
  }

  /** Chooses an event by its mark in the picture; list and form follow. */
  void chooseEvent(String title) {
    mark(title).click();
    assertThat(field("Title")).hasValue(title);
    assertThat(page.locator(".event-list").getByText(title).first()).isVisible();
  }

  /** Picks from a combo box by what is typed, once the offer is down to it. */
  void pick(Locator comboBox, String typed, String offered) {
    comboBox.click();
    comboBox.fill(typed);
    page.locator("vaadin-combo-box-item:not([hidden])")
        .filter(new Locator.FilterOptions().setHasText(offered))
        .first()
        .click();
  }

  /** Chooses from a drop-down field. */
  void choose(String label, String option) {
    page.locator("vaadin-select").filter(new Locator.FilterOptions().setHasText(label)).click();
    page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(option).setExact(true))
        .click();
  }

  /** The picture under the name that it has in one of its views. */
  Locator toolbar(String name) {
    return page.getByRole(AriaRole.TOOLBAR, new Page.GetByRoleOptions().setName(name));
  }

  Locator actor(int row) {
    return page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Actor")).nth(row);
  }

  Locator kind() {
    return page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Kind"));
  }

  Locator picture() {
    return page.locator("entente-timeline");
  }

  /** An event's mark in the picture, by what a screen reader says of it. */
  Locator mark(String words) {
    return picture().locator("[aria-label*=\"" + words + "\"]").first();
  }

  Locator saved() {
    return page.locator(".save-state");
  }

  Locator field(String label) {
    return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).first();
  }

  Locator button(String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  /** A button of the dialog that is open. */
  Locator dialogButton(String name) {
    return page.locator("vaadin-dialog")
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
  }

  Locator link(String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  Locator tab(String name) {
    return page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(name));
  }

  Locator heading(String name) {
    return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
  }
}
