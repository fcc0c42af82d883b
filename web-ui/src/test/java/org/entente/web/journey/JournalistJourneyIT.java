package org.entente.web.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * The main job from end to end, as a journalist and a reader do it, on the packaged application.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
final class JournalistJourneyIT {

  private static final String DEMONSTRATION = "Russia and its partners";

  @TempDir static Path data;

  private static RunningEntente entente;
  private static Browser browser;
  private static Page page;
  private static Newsroom newsroom;

  @BeforeAll
  static void start_and_sign_in() {
    entente = RunningEntente.start(data);
    browser = new Browser();
    page = browser.wide();
    newsroom = new Newsroom(page, entente);
    newsroom.setUpAndSignIn();
  }

  @AfterAll
  static void stop() {
    browser.close();
    entente.close();
  }

  @Test
  @Order(1)
  void a_start_says_little_and_where_to_go() {
    assertThat(entente.output()).hasSizeLessThan(25);
    assertThat(entente.printedAddress("readers")).isPresent();
  }

  @Test
  @Order(2)
  void the_library_shows_the_demonstration_with_its_thumbnail_and_state() {
    assertThat(newsroom.link(DEMONSTRATION)).isVisible();
    assertThat(page.getByText("25 events")).isVisible();
    assertThat(page.getByText("Published, edition 1")).isVisible();
    assertThat(page.locator(".thumbnail svg")).isVisible();
    Browser.look(page, "library");
  }

  @Test
  @Order(3)
  void the_workspace_shows_picture_events_and_form_that_follow_each_other() {
    newsroom.openTimeline(DEMONSTRATION);
    assertThat(page.getByText("Events (25)")).isVisible();
    newsroom.chooseEvent("Armenia calls off the CSTO exercise on its soil");
    assertThat(newsroom.field("Date")).hasValue("2023-01-10");
    assertThat(page.getByText("10 January 2023 · 2023-01-10").first()).isVisible();
    assertThat(newsroom.mark("Armenia calls off the CSTO exercise")).isVisible();
    Browser.look(page, "workspace");
  }

  @Test
  @Order(4)
  void a_change_is_in_the_picture_and_in_the_archive_without_a_button() {
    newsroom.field("Title").fill("Armenia cancels the exercise");
    assertThat(newsroom.mark("Armenia cancels the exercise")).isVisible();
    newsroom.field("Short label").fill("No exercise");
    assertThat(newsroom.picture().locator("text.ent-label").getByText("No exercise").first())
        .isVisible();
    assertThat(newsroom.saved()).hasText("Saved");
    page.reload();
    newsroom.chooseEvent("Armenia cancels the exercise");
  }

  @Test
  @Order(5)
  void an_impossible_date_is_told_at_its_field_and_nothing_is_lost() {
    newsroom.field("Date").fill("31 feb 2023");
    assertThat(page.getByText("31 February does not exist").first()).isVisible();
    assertThat(newsroom.saved()).hasText(Pattern.compile("Not saved yet"));
    Browser.look(page, "mistake-at-the-field");
    newsroom.field("Date").fill("10 jan 2023");
    assertThat(newsroom.saved()).hasText("Saved");
  }

  @Test
  @Order(6)
  void a_new_event_is_added_by_what_one_types() {
    newsroom.button("New event").click();
    assertThat(newsroom.field("Title")).hasValue("");
    newsroom.field("Date").fill("about sept 2021");
    newsroom.field("Title").fill("Armenia asks for talks");
    newsroom.pick(newsroom.kind(), "meet", "Meeting, visit");
    newsroom.pick(newsroom.actor(0), "armen", "Armenia");
    newsroom.pick(newsroom.actor(1), "rusl", "Russia");
    assertThat(newsroom.saved()).hasText("Saved");
    assertThat(page.getByText("Events (26)")).isVisible();
    assertThat(page.getByText("about September 2021").first()).isVisible();
    assertThat(page.locator(".effects .relation").getByText("Armenia – Russia")).isVisible();
    Browser.look(page, "new-event");
  }

  @Test
  @Order(7)
  void relations_and_story_are_edited_in_their_tabs() {
    newsroom.tab("Relations").click();
    assertThat(page.locator(".lane")).hasCount(15);
    Browser.look(page, "relations");
    newsroom.tab("Story and backgrounds").click();
    newsroom.field("Title").fill("Russia and its friends");
    assertThat(newsroom.saved()).hasText("Saved");
    newsroom.choose("Opens with", "Countries");
    assertThat(newsroom.toolbar("Timeline of countries: who acts on whom")).isVisible();
    Browser.look(page, "story");
    newsroom.choose("Opens with", "Relations");
    assertThat(newsroom.toolbar("Timeline of relations")).isVisible();
    newsroom.tab("Events").click();
  }

  @Test
  @Order(8)
  void the_archive_finds_events_by_words_actors_and_period() {
    newsroom.link("Archive").click();
    assertThat(page.getByText("26 events")).isVisible();
    newsroom.field("Words").fill("armenie");
    newsroom.field("Period").fill("2022-09/2022-12");
    assertThat(shown("Pashinyan refuses to sign at the CSTO summit")).hasCount(1);
    assertThat(shown("Iranian-made drones strike Kyiv")).hasCount(0);
    Browser.look(page, "archive");
  }

  @Test
  @Order(9)
  void what_is_published_stands_in_an_article_of_another_site_wide_and_on_a_phone() {
    page.navigate(entente.editor().toString());
    newsroom.openTimeline("Russia and its friends");
    newsroom.button("Publish").click();
    newsroom.button("Publish edition 2").click();
    assertThat(page.getByText("Readers see edition 2")).isVisible();
    assertThat(page.locator("vaadin-dialog iframe, iframe.preview").first()).isVisible();
    Browser.look(page, "publish");
    var embedCode = page.locator(".embed-code").textContent();
    assertThat(embedCode).startsWith("<iframe ").doesNotContain("<script");

    try (var site = new ArticleSite(embedCode)) {
      readOnDesk(site);
      readOnPhone(site);
      readWithoutScripts();
    }
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  @Order(10)
  void forty_rows_pasted_from_a_spreadsheet_stand_in_an_article_by_the_code_that_is_copied() {
    page.navigate(entente.editor().toString());
    newsroom.button("Import").click();
    newsroom.field("Paste rows from a spreadsheet").fill(fortyRows());
    newsroom.button("Look at these rows").click();
    assertThat(newsroom.button("Import 39 rows")).isVisible();
    assertThat(page.getByText("1 row has a problem and stays out")).isVisible();
    assertThat(page.getByText("31 February does not exist").first()).isVisible();
    Browser.look(page, "import");
    newsroom.field("Title of the new timeline").fill("From the spreadsheet");
    newsroom.button("Import 39 rows").click();
    assertThat(page.getByText("Events (39)")).isVisible();
    assertThat(newsroom.mark("of sanctions")).isVisible();
    Browser.look(page, "imported");
    newsroom.button("Publish").click();
    newsroom.dialogButton("Publish").click();
    assertThat(newsroom.button("Copy embed code")).isVisible();
    try (var site = new ArticleSite(page.locator(".embed-code").textContent())) {
      var desk = browser.wide();
      desk.navigate(site.article().toString());
      assertThat(embed(desk).getByText("From the spreadsheet").first()).isVisible();
      assertThat(embed(desk).locator("[aria-label*='of sanctions']").first()).isVisible();
      Browser.look(desk, "forty-rows-in-an-article");
    }
    assertThat(browser.complaints()).isEmpty();
  }

  private static String fortyRows() {
    var rows = new StringBuilder("Datum\tTitel\tInitiator\tRecipient\tSoort\tBron\n");
    for (int row = 1; row <= 40; row++) {
      rows.append(row == 3 ? "31 feb 2022" : (row % 28 + 1) + " mrt 2022")
          .append("\tRound ")
          .append(row)
          .append(" of sanctions\tUnited States\tRusland\tSancties\thttps://example.org/")
          .append(row)
          .append('\n');
    }
    return rows.toString();
  }

  /** What one sees of a text; the grid keeps cells that it no longer shows. */
  private static Locator shown(String text) {
    return page.getByText(text).locator("visible=true");
  }

  private static void readOnDesk(ArticleSite site) {
    var desk = browser.wide();
    desk.navigate(site.article().toString());
    var embed = embed(desk);
    use(embed);
    Browser.look(desk, "article");
    assertThat(desk.context().cookies()).isEmpty();
  }

  private static void readOnPhone(ArticleSite site) {
    var phone = browser.phone();
    phone.navigate(site.article().toString());
    phone.locator("iframe").scrollIntoViewIfNeeded();
    use(embed(phone));
    Browser.look(phone, "article-phone");
  }

  private static void readWithoutScripts() {
    var plain = browser.withoutScripts();
    plain.navigate(entente.printedAddress("readers").orElseThrow().toString());
    assertThat(plain.locator(".ent-story > li")).hasCount(26);
    assertThat(plain.locator("time[datetime='2023-01-10']").first()).isVisible();
    assertThat(plain.locator(".ent-story").getByText("Armenia cancels the exercise")).isVisible();
    assertThat(plain.locator("svg[role=img]").locator("visible=true")).hasCount(1);
    Browser.look(plain, "readers-page-without-scripts");
  }

  private static FrameLocator embed(Page article) {
    return article.frameLocator("iframe");
  }

  private static void use(FrameLocator embed) {
    assertThat(embed.getByText("Russia and its friends").first())
        .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(15_000));
    embed.locator("[aria-label*='Armenia cancels the exercise']").first().focus();
    embed.locator("[aria-label*='Armenia cancels the exercise']").first().press("Enter");
    assertThat(embed.getByText("Nikol Pashinyan").locator("visible=true").first()).isVisible();
  }
}
