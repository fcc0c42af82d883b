package org.entente.web.timeline;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.web.timeline.OnThePage.button;
import static org.entente.web.timeline.OnThePage.details;
import static org.entente.web.timeline.OnThePage.toolbar;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.entente.core.picture.Picture;
import org.entente.core.picture.PictureJson;
import org.entente.core.timeline.FullTimeline;
import org.entente.web.component.ComponentFiles;
import org.entente.web.publish.ManyEvents;
import org.entente.web.publish.WriteEdition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A timeline too large to travel whole: its page holds the top tile, the rest is fetched. */
final class LargePictureTest {

  @RegisterExtension static final ReadersBrowser BROWSER = new ReadersBrowser();

  private static final FullTimeline TIMELINE = ManyEvents.timeline(6_000);

  private static final Locator.GetByTextOptions EXACTLY =
      new Locator.GetByTextOptions().setExact(true);

  private final List<String> requests = Collections.synchronizedList(new ArrayList<>());

  @BeforeAll
  static void publish() {
    WriteEdition.files(TIMELINE)
        .forEach((path, content) -> BROWSER.site().put("/large/" + path, content.bytes()));
    // The modules in place of the small script, in which private members have other names.
    BROWSER
        .site()
        .put(
            "/large/assets/%s/entente-timeline.js".formatted(new ComponentFiles().contentHash()),
            "import('/timeline/entente-timeline.js');");
    BROWSER.site().put("/whole.json", PictureJson.write(Picture.of(TIMELINE, "en")));
  }

  private Page open() {
    var page = BROWSER.page("/large/index.html", 1180, 1000);
    page.onRequest(request -> requests.add(request.url()));
    assertThat(toolbar(page)).isVisible();
    return page;
  }

  /** What the browser's network is still to bring. */
  private static void settle(Page page) {
    page.waitForFunction(
        "() => { const t = document.querySelector('entente-timeline')._drawn?.tiles; return t"
            + " && [...t.files.values()].every(f => f.there); }");
    page.waitForTimeout(120);
  }

  @Test
  void the_first_view_needs_no_tile_and_zooming_in_fetches_the_ones_in_view() {
    var page = open();
    settle(page);
    assertThat(requests).noneMatch(url -> url.contains("/events/"));

    page.locator("entente-timeline").evaluate("t => (t.window = [14000, 14400])");
    settle(page);

    assertThat(requests)
        .filteredOn(url -> url.contains("/large/"))
        .anyMatch(url -> url.contains("/tiles/"))
        .hasSizeLessThan(20);
    assertThat(toolbar(page).getByRole(com.microsoft.playwright.options.AriaRole.BUTTON).first())
        .isVisible();
  }

  /** Markers with their badges and places, labels and ribbons: all but what is chosen. */
  private static final String DRAWN =
      """
      t => {
        const all = (selector, attributes) => [...t.shadowRoot.querySelectorAll(selector)].map((node) =>
          attributes.map((name) => (name === 'text' ? node.textContent : node.getAttribute(name))).join(' '));
        return {
          markers: all('g.ent-marker[data-item]', ['class', 'transform', 'aria-label', 'text']),
          labels: all('.ent-label', ['class', 'x', 'y', 'text']),
          poles: all('.ent-pole', ['class', 'x1', 'y1', 'y2']),
        };
      }
      """;

  @ParameterizedTest
  @ValueSource(strings = {"Relations", "Countries"})
  void what_is_drawn_is_what_the_whole_picture_would_draw(String view) {
    var page = open();
    page.evaluate(
        """
        async () => {
          const whole = document.createElement('entente-timeline');
          whole.id = 'whole';
          document.querySelector('main').append(whole);
          whole.data = await (await fetch('/whole.json')).text();
        }
        """);
    var tiled = page.locator("entente-timeline").first();
    var whole = page.locator("#whole");
    for (var element : List.of(tiled, whole)) {
      element.getByText(view, EXACTLY).click();
    }
    for (var window :
        List.of("8000, 20500", "9000, 12000", "14000, 14200", "15000, 15010.5", "18000, 18001")) {
      for (var element : List.of(tiled, whole)) {
        element.evaluate("t => { t.selected = null; t.window = [" + window + "]; }");
      }
      settle(page);
      assertThat(drawn(tiled)).as(window).isEqualTo(drawn(whole));
    }
  }

  @Test
  void what_is_chosen_stays_chosen_in_lanes_of_countries_and_the_next_is_found_there() {
    var page = open();
    var event = TIMELINE.events().get(2_345);
    var element = page.locator("entente-timeline");
    element.evaluate("(t, id) => (t.selected = id)", event.id().toString());
    assertThat(details(page)).containsText(event.title().readIn("en"));
    assertThat(requests).noneMatch(url -> url.contains("/countries/"));

    button(page, "Countries").click();

    assertThat(element.locator("[role=toolbar] [aria-current]")).isVisible();
    assertThat(details(page)).containsText(event.title().readIn("en"));
    assertThat(selected(page)).isEqualTo(event.id().toString());
    details(page).locator(".ent-step").last().click();
    page.waitForCondition(
        () -> selected(page).equals(TIMELINE.events().get(2_346).id().toString()));
    button(page, "Ukraine").click();
    details(page).locator(".ent-step").last().click();
    page.waitForCondition(
        () -> !selected(page).equals(TIMELINE.events().get(2_346).id().toString()));
    assertThat(details(page).locator(".ent-who")).containsText("Ukraine");
    button(page, "Relations").click();
    assertThat(element.locator("[role=toolbar] [aria-current]")).isVisible();
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> drawn(Locator element) {
    return (Map<String, Object>) element.evaluate(DRAWN);
  }

  @Test
  void the_lines_are_drawn_within_two_pixels_of_the_whole_pictures() {
    var page = open();
    settle(page);
    var off =
        page.evaluate(
            """
            async () => {
              const { Picture } = await import('/timeline/picture.js');
              const { plainer } = await import('/timeline/lanes.js');
              const whole = new Picture(await (await fetch('/whole.json')).json());
              const tiled = document.querySelector('entente-timeline')._picture;
              const runs = (steps, from, to) => {
                let before = steps[0][1];
                const values = [];
                for (const [t, value] of steps) { if (t > to) break; if (t >= from) values.push(value); else before = value; }
                return [Math.min(before, ...values), Math.max(before, ...values)];
              };
              let worst = 0;
              for (const scale of [0.066, 0.3, 2]) {
                // What the page itself looks at meanwhile may stop a fetch that it does not need.
                for (let waits = [1], rounds = 0; waits.length && rounds < 50; rounds++) {
                  waits = tiled.tiles.fetchTiles(12000, 12000 + 900 / scale, scale);
                  await Promise.all(waits);
                }
                for (let lane = 0; lane < 5; lane++) {
                  const to = 12000 + 900 / scale;
                  const drawn = plainer(tiled.steps(lane, 12000, to, scale), scale);
                  const exact = whole.steps(lane, 12000, to, scale);
                  for (const [t, value] of exact) {
                    if (t < 12000 || t > to) continue;
                    const [low, high] = runs(drawn, t - 2.3 / scale, t + 2.3 / scale);
                    worst = Math.max(worst, low - value, value - high);
                  }
                }
              }
              return worst * 2.4;
            }
            """);
    assertThat(((Number) off).doubleValue()).isLessThanOrEqualTo(1);
  }

  @Test
  void arrow_keys_reach_the_next_event_in_time_also_where_nothing_is_loaded() {
    var page = open();
    page.keyboard().press("Tab");
    toolbar(page).locator("[tabindex='0']").focus();
    page.keyboard().press("Home");
    assertThat(details(page)).containsText("Daily Record");
    for (int i = 0; i < 3; i++) {
      var before = details(page).locator("h2").textContent() + selected(page);
      page.keyboard().press("ArrowRight");
      page.waitForFunction(
          "before => { const t = document.querySelector('entente-timeline'); return"
              + " t.shadowRoot.querySelector('.ent-details h2').textContent + t.selected !=="
              + " before; }",
          before);
    }
    assertThat(selected(page)).isEqualTo(TIMELINE.events().get(3).id().toString());
  }

  private static String selected(Page page) {
    return (String) page.locator("entente-timeline").evaluate("t => t.selected");
  }

  @Test
  void next_and_previous_stay_with_what_stands_in_front_and_the_table_is_a_link_away() {
    var page = open();
    button(page, "Ukraine").click();
    for (var way : List.of("← Ukraine", "← Ukraine", "Ukraine →")) {
      var before = details(page).locator(".ent-title").textContent();
      details(page).getByText(way).click();
      assertThat(details(page).locator(".ent-title")).not().hasText(before);
      assertThat(details(page).locator(".ent-who")).containsText("Ukraine");
    }
    var table = page.locator("entente-timeline").getByText("Table");
    assertThat(table).hasAttribute("href", BROWSER.site().address() + "/large/list/en/1.html");
  }

  @Test
  void any_event_can_be_asked_for_by_its_key() {
    var page = open();
    var event = TIMELINE.events().get(2_345);
    page.locator("entente-timeline")
        .evaluate("(t, id) => (t.selected = id)", event.id().toString());

    assertThat(details(page)).containsText(event.title().readIn("en"));
    assertThat(toolbar(page).locator("[aria-current]")).isVisible();
  }

  @Test
  void no_more_stands_in_the_page_than_for_a_small_timeline() {
    var page = open();
    for (var window : List.of("8000, 20500", "14000, 14200", "15000, 15010")) {
      page.locator("entente-timeline").evaluate("t => (t.window = [" + window + "])");
      settle(page);
      assertThat(
              ((Number)
                      page.evaluate(
                          "() =>"
                              + " document.querySelector('entente-timeline').shadowRoot.querySelectorAll('*').length"))
                  .intValue())
          .isLessThan(2_500);
    }
  }

  @Test
  void without_scripts_every_event_is_a_few_links_away() {
    var page =
        BROWSER.page(
            "/large/index.html",
            new com.microsoft.playwright.Browser.NewContextOptions().setJavaScriptEnabled(false));
    var links = page.locator(".ent-contents a");
    assertThat(links).hasCount(60);
    links.last().click();
    assertThat(page.locator(".ent-event")).hasCount(100);
    assertThat(page.locator(".ent-event").last())
        .containsText(TIMELINE.events().getLast().title().readIn("en"));
    page.locator("a[rel=prev]").click();
    assertThat(page.locator(".ent-event")).hasCount(100);
  }
}
