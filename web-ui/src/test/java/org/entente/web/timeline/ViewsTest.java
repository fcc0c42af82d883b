package org.entente.web.timeline;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.web.timeline.OnThePage.button;
import static org.entente.web.timeline.OnThePage.details;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.core.exchange.Demonstration;
import org.entente.core.picture.Picture;
import org.entente.core.picture.PictureJson;
import org.entente.core.timeline.FullTimeline;
import org.entente.core.timeline.ReadersView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The demonstration's three views and its table, what stands in front, and its address. */
final class ViewsTest {

  @RegisterExtension static final ReadersBrowser BROWSER = new ReadersBrowser();

  private static final FullTimeline DEMONSTRATION = Demonstration.timeline();
  private static final String DATA = data(ReadersView.RELATIONS, Set.of(ReadersView.values()));

  private static String data(ReadersView first, Set<ReadersView> offered) {
    var timeline = DEMONSTRATION.timeline();
    var look = timeline.look().showing(first, offered);
    return PictureJson.write(
        Picture.of(
            new FullTimeline(
                timeline.withLook(look), DEMONSTRATION.events(), DEMONSTRATION.actors()),
            "en"));
  }

  @BeforeEach
  void pages() {
    BROWSER.site().putPage("/demo.html", TimelineSite.element("address", DATA));
  }

  private static Page open(String address, int width) {
    var page = BROWSER.page(address, width, 900);
    assertThat(page.locator("entente-timeline[ready]")).isVisible();
    return page;
  }

  @Test
  void the_keyboard_reads_every_event_in_every_view() {
    for (int width : new int[] {1180, 390}) {
      var page = open("/demo.html", width);
      for (var view : List.of("Relations", "Countries")) {
        button(page, view).focus();
        page.keyboard().press("Enter");
        assertThat(readWithArrows(page)).as(view + " " + width).isEqualTo(titles(page));
      }
      button(page, "Story").focus();
      page.keyboard().press("Enter");
      assertThat(page.locator(".ent-story .ent-title").allTextContents()).isEqualTo(titles(page));
    }
  }

  /** The titles that the arrow keys come by, from the first event on. */
  private static List<String> readWithArrows(Page page) {
    for (int i = 0; i < 40 && !atMarker(page); i++) {
      page.keyboard().press("Tab");
    }
    page.keyboard().press("Home");
    var read = new ArrayList<String>();
    for (int i = 0; i < DEMONSTRATION.events().size(); i++) {
      read.add(focused(page).replaceFirst("^[^:]*: ", "").replaceFirst("\\. [^:]*: .*$", ""));
      page.keyboard().press("ArrowRight");
    }
    // Some titles have a colon of their own.
    var titles = titles(page);
    return read.stream()
        .map(name -> titles.stream().filter(title -> title.endsWith(name)).findFirst().orElse(name))
        .toList();
  }

  private static boolean atMarker(Page page) {
    return focused(page).matches("(?s).*\\d{4}.*: .*\\. .*: .*\\..*");
  }

  private static String focused(Page page) {
    return (String)
        page.locator("entente-timeline")
            .evaluate("t => t.shadowRoot.activeElement?.getAttribute('aria-label') ?? ''");
  }

  @SuppressWarnings("unchecked")
  private static List<String> titles(Page page) {
    return (List<String>)
        page.locator("entente-timeline").evaluate("t => t.data.events.map(e => e.title)");
  }

  @Test
  void an_event_says_who_did_it_to_whom() {
    var page = open("/demo.html", 1180);
    button(page, "Countries").click();

    assertThat(
            page.getByRole(
                AriaRole.TOOLBAR,
                new Page.GetByRoleOptions().setName("Timeline of countries: who acts on whom")))
        .isVisible();
    page.locator("entente-timeline").evaluate("t => (t.selected = t.data.events.at(-2).id)");
    assertThat(page.locator("[aria-label*='calls off the CSTO exercise']"))
        .hasAttribute(
            "aria-label",
            java.util.regex.Pattern.compile(
                "^10 January 2023: Armenia calls off the CSTO exercise on its soil\\. Armenia to CSTO and Russia: drives apart\\. \\d sources\\..*"));
  }

  @Test
  void switching_views_keeps_the_event_and_the_part_in_view() {
    var page = open("/demo.html", 1180);
    page.locator("entente-timeline").evaluate("t => (t.selected = t.data.events[7].id)");
    var before = page.locator("entente-timeline").evaluate("t => [t.selected, ...t.window]");
    button(page, "Countries").click();
    button(page, "Story").click();
    button(page, "Relations").click();

    assertThat(page.locator("entente-timeline").evaluate("t => [t.selected, ...t.window]"))
        .isEqualTo(before);
    assertThat(details(page)).containsText("Finland and Sweden apply to join NATO");
  }

  @Test
  void only_the_views_that_the_journalist_offers_are_there_and_the_first_opens() {
    BROWSER
        .site()
        .putPage(
            "/two.html",
            TimelineSite.element("", data(ReadersView.COUNTRIES, Set.of(ReadersView.STORY))));
    var page = open("/two.html", 1180);
    var views =
        page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("View").setExact(true));

    assertThat(views.getByRole(AriaRole.BUTTON)).hasText(new String[] {"Countries", "Story"});
    assertThat(button(page, "Countries")).hasAttribute("aria-pressed", "true");
    assertThat(page.locator(".ent-reach").first()).isVisible();

    BROWSER
        .site()
        .putPage("/one.html", TimelineSite.element("", data(ReadersView.STORY, Set.of())));
    var one = open("/one.html", 1180);
    assertThat(one.locator(".ent-story .ent-title")).hasCount(25);
    assertThat(one.locator(".ent-views")).isHidden();
  }

  @Test
  void what_stands_in_front_does_so_in_every_view_and_steps_stay_within_it() {
    var page = open("/demo.html", 1180);
    button(page, "Armenia").click();
    assertThat(page.getByRole(AriaRole.STATUS)).hasText("4 events");

    button(page, "Countries").click();
    assertThat(page.locator("g.ent-marker:not(.ent-back)")).hasCount(4);
    button(page, "Story").click();
    assertThat(page.locator(".ent-story > :not(.ent-back)")).hasCount(4);
    assertThat(page.locator(".ent-story > .ent-back .ent-title").first()).isVisible();

    button(page, "Relations").click();
    page.locator("entente-timeline").evaluate("t => (t.selected = t.data.events[4].id)");
    var read = new ArrayList<>(List.of("UN Assembly: 141 states tell Russia to withdraw"));
    var next = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Next event:"));
    while (next.isVisible()) {
      next.click();
      read.add(
          details(page)
              .getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setLevel(2))
              .textContent());
    }
    assertThat(read)
        .containsExactly(
            "UN Assembly: 141 states tell Russia to withdraw",
            "Armenia calls for help; the CSTO sends observers",
            "Pashinyan refuses to sign at the CSTO summit",
            "Armenia calls off the CSTO exercise on its soil");
  }

  @Test
  void the_table_holds_what_the_data_hold_and_can_be_sorted() {
    var page = open("/demo.html", 1180);
    button(page, "Table").click();
    var rows = page.locator(".ent-table tbody tr");
    assertThat(rows).hasCount(25);

    var missing =
        page.locator("entente-timeline")
            .evaluate(
                """
                t => {
                  const rows = [...t.shadowRoot.querySelectorAll('tbody tr')].map(row => row.textContent);
                  const { events, actors } = t.data;
                  return events.flatMap((e, i) => [e.when, e.title, e.text, ...e.who.map(w => actors[w.actor].name), ...e.sources.map(s => s.title), ...e.effects.map(f => f.name)]
                    .filter(part => part && !rows[i].includes(part)));
                }
                """);
    assertThat(missing).isEqualTo(List.of());
    assertThat(page.locator(".ent-table caption")).hasText("Russia and its partners");
    assertThat(page.locator(".ent-table th[scope=col]")).hasCount(5);
    assertThat(page.locator(".ent-table th[scope=row]")).hasCount(25);

    page.locator(".ent-table")
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Event"))
        .click();
    var titles = page.locator(".ent-table tbody th").allInnerTexts();
    assertThat(titles).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
    assertThat(page.locator("th[aria-sort=ascending]")).hasText("Event");
    button(page, "Relations").click();
    assertThat(page.locator(".ent-table")).isHidden();
  }

  @Test
  void the_address_selects_an_event_a_view_a_focus_and_a_period() {
    var id = DEMONSTRATION.events().get(3).id();
    var page =
        open(
            "/demo.html#event=" + id + "&view=countries&focus=UKR&period=2022-02-01_2022-05-01",
            1180);

    assertThat(details(page)).containsText("Russia launches a full-scale invasion of Ukraine");
    assertThat(button(page, "Countries")).hasAttribute("aria-pressed", "true");
    assertThat(button(page, "Ukraine")).hasAttribute("aria-pressed", "true");
    assertThat(OnThePage.days(page)).isEqualTo(89.0, org.assertj.core.api.Assertions.within(1.0));
    var other = DEMONSTRATION.events().get(0).id();
    page.evaluate("id => (location.hash = 'event=' + id)", other.toString());
    assertThat(details(page)).containsText("Putin and Modi sign sixteen agreements");
    page.evaluate("location.hash = 'event=nonsense&view=map&period=x'");
    assertThat(details(page)).containsText("Putin and Modi sign sixteen agreements");
  }

  @Test
  void the_address_changes_only_when_the_reader_asks_for_a_link() {
    var page = open("/demo.html", 1180);
    button(page, "Countries").click();
    button(page, "Next event: 10 Jan 2023, Armenia calls off the CSTO exercise on its soil")
        .or(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Previous event:")))
        .first()
        .click();
    assertThat(page.url()).doesNotContain("#");

    button(page, "Copy link to this view").click();
    assertThat(page).hasURL(java.util.regex.Pattern.compile(".*#event=.*&view=countries"));
    var again = open(page.url().substring(page.url().indexOf("/demo")), 1180);
    assertThat(button(again, "Countries")).hasAttribute("aria-pressed", "true");
    assertThat(again.locator("entente-timeline").evaluate("t => t.selected"))
        .isEqualTo(page.locator("entente-timeline").evaluate("t => t.selected"));
  }

  @Test
  void the_page_around_a_frame_can_ask_for_an_event() {
    // A readers' page may frame nothing, so the host here is a page without a policy of its own.
    var page = open("/demo.html", 1180);
    page.evaluate(
        "id => postMessage({ entente: 'show', event: id }, '*')",
        DEMONSTRATION.events().get(3).id().toString());

    assertThat(details(page)).containsText("Russia launches a full-scale invasion of Ukraine");
  }
}
