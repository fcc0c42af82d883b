package org.entente.web.timeline;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.entente.web.timeline.OnThePage.button;
import static org.entente.web.timeline.OnThePage.days;
import static org.entente.web.timeline.OnThePage.details;
import static org.entente.web.timeline.OnThePage.from;
import static org.entente.web.timeline.OnThePage.marker;
import static org.entente.web.timeline.OnThePage.number;
import static org.entente.web.timeline.OnThePage.toolbar;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The element as a reader meets it, in Chromium. */
final class ElementTest {

  @RegisterExtension static final ReadersBrowser BROWSER = new ReadersBrowser();

  private static final String FIVE = TimelineSite.resource("five-relations.json");

  @BeforeEach
  void pages() {
    BROWSER.site().put("/five.json", FIVE);
    BROWSER.site().putPage("/five.html", TimelineSite.element("", FIVE));
  }

  private Page open(String path) {
    var page = BROWSER.page(path, 1180, 900);
    assertThat(toolbar(page).first()).isVisible();
    return page;
  }

  @Test
  void a_marker_says_when_what_and_what_it_did_to_the_relation() {
    assertThat(
            marker(
                open("/five.html"),
                "^10 January 2023: Armenia cancels a CSTO exercise on its soil\\. Armenia to"
                    + " Russia: drives apart\\. 2 sources\\.$"))
        .isVisible();
  }

  @Test
  void choosing_a_marker_shows_the_event_in_full_and_tells_the_page() {
    var page = open("/five.html");
    page.evaluate(
        "() => addEventListener('entente-select', e => (window.told ??="
            + " []).push([e.target.localName, e.detail.event]))");
    marker(page, "Partnership without limits").click();
    assertThat(
            details(page).getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setLevel(2)))
        .hasText("“Partnership without limits”");
    assertThat(details(page)).containsText("Russia → ");
    assertThat(details(page)).containsText("Russia – China: brings closer, 6.0 → 6.9");
    assertThat(page.evaluate("window.told"))
        .isEqualTo(List.of(List.of("entente-timeline", "00000000-0000-0000-0000-000000000001")));
    button(page, "Next event: since 24 Feb 2022, Full-scale invasion").click();
    assertThat(details(page)).containsText("since 24 February 2022");
    assertThat(page.getByRole(AriaRole.STATUS)).hasText("Event 2 of 15");
  }

  @Test
  void the_page_can_choose_without_taking_the_focus_or_an_event_of_its_own() {
    BROWSER.site().putPage("/field.html", "<input id='own'>" + TimelineSite.element("", FIVE));
    var page = open("/field.html");
    page.evaluate("() => addEventListener('entente-select', () => (window.told = true))");
    page.locator("#own").focus();
    page.locator("entente-timeline")
        .evaluate("t => (t.selected = '00000000-0000-0000-0000-000000000001')");
    assertThat(details(page)).containsText("“Partnership without limits”");
    assertThat(page.locator("#own")).isFocused();
    assertThat(page.evaluate("window.told")).isNull();
  }

  @Test
  void new_data_keeps_the_view_the_choice_and_the_focus() {
    var page = open("/five.html");
    marker(page, "Annexation of four regions").click();
    button(page, "Zoom in").click();
    double days = days(page);
    double from = from(page);
    marker(page, "Annexation of four regions").focus();
    page.locator("entente-timeline")
        .evaluate(
            """
            async t => {
              const data = await (await fetch('/five.json')).json();
              data.events.find(e => e.title.startsWith('Annexation')).title = 'Four regions annexed';
              t.data = JSON.stringify(data);
            }
            """);
    assertThat(marker(page, "Four regions annexed")).isFocused();
    assertThat(details(page)).containsText("Four regions annexed");
    assertThat(days(page)).isCloseTo(days, within(1e-6));
    assertThat(from(page)).isCloseTo(from, within(1e-6));
  }

  @Test
  void redrawing_a_changed_event_takes_a_fraction_of_a_tenth_of_a_second() {
    BROWSER.site().put("/all.json", TimelineSite.resource("all-relations.json"));
    BROWSER
        .site()
        .putPage(
            "/all.html",
            TimelineSite.element("compact", TimelineSite.resource("all-relations.json")));
    var page = open("/all.html");
    double worst =
        number(
            page,
            """
            async t => {
              const text = await (await fetch('/all.json')).text();
              const times = [];
              for (let i = 0; i < 12; i++) {
                const start = performance.now();
                t.data = text;
                t.offsetHeight;
                times.push(performance.now() - start);
              }
              return times.sort((a, b) => a - b)[6];
            }
            """);
    assertThat(worst).as("milliseconds, the median of twelve").isLessThan(60);
  }

  @Test
  void data_comes_from_an_address_as_well() {
    BROWSER
        .site()
        .putPage(
            "/src.html",
            "<entente-timeline src='five.json' base='timeline/' headline></entente-timeline>");
    var page = open("/src.html");
    assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(2)).first())
        .hasText("How Russia’s partners drew back");
  }

  @Test
  void an_element_without_data_leaves_what_the_page_brought() {
    BROWSER
        .site()
        .putPage(
            "/none.html",
            "<entente-timeline><p slot='picture'>A picture</p><ol slot='story'><li>A"
                + " story</li></ol></entente-timeline>");
    var page = BROWSER.page("/none.html", 800, 600);
    assertThat(page.getByText("A picture")).isVisible();
    assertThat(page.getByText("A story")).isVisible();
  }

  @Test
  void the_story_is_the_pages_own_where_it_brings_one_else_it_is_made_from_the_data() {
    var own = open("/five.html");
    button(own, "Story").click();
    assertThat(own.locator("entente-timeline li.ent-event")).hasCount(15);
    assertThat(own.locator("entente-timeline li.ent-event").first())
        .containsText("“Partnership without limits”");
    assertThat(toolbar(own)).isHidden();

    BROWSER
        .site()
        .putPage(
            "/story.html",
            TimelineSite.element("", FIVE)
                .replace("</entente", "<ol slot='story'><li>The page’s story</li></ol></entente"));
    var brought = open("/story.html");
    assertThat(brought.getByText("The page’s story")).isHidden();
    button(brought, "Story").click();
    assertThat(brought.getByText("The page’s story")).isVisible();
    assertThat(brought.locator("entente-timeline li.ent-event").first()).isHidden();
  }

  @Test
  void it_draws_when_it_is_first_shown() {
    BROWSER
        .site()
        .putPage("/hidden.html", "<div hidden>" + TimelineSite.element("", FIVE) + "</div>");
    var page = BROWSER.page("/hidden.html", 1180, 900);
    assertThat(toolbar(page)).isHidden();
    page.evaluate("document.querySelector('div').hidden = false");
    assertThat(marker(page, "Armenia cancels")).isVisible();
    assertThat(days(page)).isCloseTo(397, within(1.0));
  }

  @Test
  void nothing_on_the_page_shifts_when_it_takes_the_place_of_the_static_picture() {
    for (int width : new int[] {320, 390, 800, 1180}) {
      var plain = BROWSER.page("/five.html", width, 800);
      assertThat(toolbar(plain)).isVisible();
      var size = plain.locator("entente-timeline .ent-canvas").boundingBox();
      var picture =
          "<figure slot='picture'><svg class='ent-picture' width='%s' height='%s'></svg></figure>"
              .formatted(size.width, size.height);
      BROWSER
          .site()
          .putPage(
              "/fallback.html",
              "<h1>A timeline</h1>"
                  + TimelineSite.element("", FIVE)
                      .replace(
                          "</entente", picture + "<ol slot='story'><li>Story</li></ol></entente")
                  + "<p>The end</p>");
      var page = BROWSER.page("/fallback.html", width, 800);
      assertThat(toolbar(page)).isVisible();
      assertThat(page.locator("entente-timeline .ent-canvas").boundingBox().height)
          .isEqualTo(size.height);
      var shifts =
          page.evaluate(
              """
              () => new Promise(done => new PerformanceObserver(list => done(list.getEntries().reduce((sum, e) => sum + e.value, 0)))
                .observe({ type: 'layout-shift', buffered: true }) ?? setTimeout(() => done(0), 300))
              """);
      assertThat(((Number) shifts).doubleValue()).as("layout shift at " + width).isLessThan(0.001);
    }
  }

  @Test
  void narrow_it_names_its_lanes_above_them_and_nothing_sticks_out() {
    for (int width : new int[] {320, 390, 640, 800}) {
      var page = BROWSER.page("/five.html", width, 800);
      assertThat(toolbar(page)).isVisible();
      assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
          .as("fits at " + width)
          .isEqualTo(true);
      var name = page.locator("entente-timeline .ent-lane-name").first().boundingBox();
      var first = marker(page, "Full-scale invasion").boundingBox();
      assertThat(name.y + name.height < first.y || name.x + name.width < first.x).isTrue();
    }
  }

  @Test
  void a_relation_can_be_brought_to_the_front() {
    var page = open("/five.html");
    button(page, "India").click();
    assertThat(button(page, "India")).hasAttribute("aria-pressed", "true");
    assertThat(
            page.locator("entente-timeline text.ent-label")
                .filter(new Locator.FilterOptions().setHasText("Full-scale invasion")))
        .hasCount(0);
    assertThat(
            page.locator("entente-timeline text.ent-label")
                .filter(new Locator.FilterOptions().setHasText("Buys Russian oil")))
        .hasCount(1);
    button(page, "All").click();
    assertThat(
            page.locator("entente-timeline text.ent-label")
                .filter(new Locator.FilterOptions().setHasText("Full-scale invasion")))
        .hasCount(1);
  }

  @Test
  void without_the_line_there_is_neither_a_fill_nor_a_number() {
    BROWSER
        .site()
        .putPage(
            "/bare.html",
            TimelineSite.element("", FIVE.replace("\"lineShown\":true", "\"lineShown\":false")));
    var page = open("/bare.html");
    assertThat(page.locator("entente-timeline .ent-line[d]")).hasCount(0);
    assertThat(details(page)).not().containsText("→ 1.0");
    assertThat(page.getByText("How we measure a relation")).hasCount(0);
  }

  @Test
  void compact_shows_the_picture_alone() {
    BROWSER.site().putPage("/compact.html", TimelineSite.element("compact", FIVE));
    var page = open("/compact.html");
    assertThat(details(page)).isHidden();
    assertThat(button(page, "Story")).isHidden();
    assertThat(page.getByText("15 events")).isHidden();
  }

  @Test
  void moved_in_the_page_widened_or_one_of_many_each_is_drawn_right() {
    BROWSER
        .site()
        .putPage("/many.html", "<div id='box'></div>" + TimelineSite.element("", FIVE).repeat(3));
    var page = open("/many.html");
    assertThat(page.locator("entente-timeline[ready]")).hasCount(3);
    var chosen =
        page.evaluate(
            """
            () => {
              const t = document.querySelector('entente-timeline');
              t.selected = t.data.events[1].id;
              box.style.width = '380px';
              box.append(t);
              return t.selected;
            }
            """);
    var moved = page.locator("#box entente-timeline");
    page.waitForCondition(() -> width(moved) == 380);
    assertThat(moved.evaluate("t => t.selected")).isEqualTo(chosen);
    assertThat(moved.getByRole(AriaRole.TOOLBAR)).isVisible();
    page.evaluate("() => (box.style.width = '900px')");
    page.waitForCondition(() -> width(moved) == 900);
    assertThat(width(page.locator("entente-timeline").nth(2))).isGreaterThan(1000);
  }

  private static int width(Locator timeline) {
    return (Integer)
        timeline.evaluate(
            "t => Number(t.shadowRoot.querySelector('.ent-canvas').getAttribute('width'))");
  }
}
