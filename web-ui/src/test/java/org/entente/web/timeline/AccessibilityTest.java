package org.entente.web.timeline;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ForcedColors;
import java.util.List;
import org.entente.core.exchange.Demonstration;
import org.entente.core.picture.Picture;
import org.entente.core.picture.PictureJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a machine can tell of the component's accessibility. */
final class AccessibilityTest {

  @RegisterExtension static final ReadersBrowser BROWSER = new ReadersBrowser();

  private static final String AXE = axe();
  private static final String FIVE = TimelineSite.resource("five-relations.json");

  private static String axe() {
    return TimelineSite.resource("/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js");
  }

  private static Page open(String theme, int width) {
    BROWSER
        .site()
        .putPage(
            "/" + theme + ".html",
            "timeline",
            theme,
            "<h1>A timeline</h1>" + TimelineSite.element("theme='" + theme + "'", FIVE));
    var page = BROWSER.page("/" + theme + ".html", width, 900);
    assertThat(page.getByRole(AriaRole.TOOLBAR)).isVisible();
    return page;
  }

  private static List<String> violations(Page page) {
    return BROWSER.aside(() -> run(page));
  }

  @SuppressWarnings("unchecked")
  private static List<String> run(Page page) {
    page.evaluate(AXE);
    return (List<String>)
        page.evaluate(
            """
            async () => {
              const { violations } = await axe.run(document, { preload: false, rules: { 'target-size': { enabled: true } } });
              return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} ${target.flat()} ${failureSummary}`));
            }
            """);
  }

  @Test
  void axe_finds_nothing_in_either_view_wide_or_narrow_light_or_dark() {
    for (var theme : List.of("light", "dark")) {
      for (int width : new int[] {1180, 360}) {
        var page = open(theme, width);
        page.getByText("How we measure a relation").click();
        assertThat(violations(page)).as(theme + " " + width).isEmpty();
        page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ukraine").setExact(true))
            .click();
        assertThat(violations(page))
            .as(theme + " " + width + " with one relation in front")
            .isEmpty();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Story").setExact(true))
            .click();
        assertThat(violations(page)).as(theme + " " + width + " story").isEmpty();
      }
    }
  }

  @Test
  void axe_finds_nothing_in_the_countries_and_the_table_of_the_demonstration() {
    var data = PictureJson.write(Picture.of(Demonstration.timeline(), "en"));
    for (var theme : List.of("light", "dark")) {
      for (int width : new int[] {1180, 360}) {
        BROWSER
            .site()
            .putPage(
                "/demonstration.html",
                "timeline",
                theme,
                "<h1>A timeline</h1>"
                    + TimelineSite.element("address theme='" + theme + "'", data));
        var page = BROWSER.page("/demonstration.html", width, 900);
        assertThat(page.getByRole(AriaRole.TOOLBAR)).isVisible();
        for (var view : List.of("Countries", "Armenia", "Table")) {
          OnThePage.button(page, view).click();
          assertThat(violations(page)).as(theme + " " + width + " " + view).isEmpty();
        }
      }
    }
  }

  @Test
  void every_target_is_at_least_24_pixels_wide_and_high() {
    for (int width : new int[] {1180, 360}) {
      var small =
          open("light", width)
              .locator("entente-timeline")
              .evaluate(
                  """
                  t => [...t.shadowRoot.querySelectorAll('button, [role=button], summary')].filter(b => b.checkVisibility()).map(b => {
                    const { width, height } = (b.querySelector('.ent-ring') ?? b).getBoundingClientRect();
                    return [b.textContent, width, height];
                  }).filter(([, width, height]) => width < 24 || height < 24)
                  """);
      assertThat(small).isEqualTo(List.of());
    }
  }

  @Test
  void marks_and_their_grounds_differ_by_three_to_one_in_light_and_dark() {
    for (var theme : List.of("light", "dark")) {
      var faint =
          open(theme, 1180)
              .locator("entente-timeline")
              .evaluate(
                  """
                  t => {
                    const probe = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
                    const style = getComputedStyle(t);
                    const rgb = (...layers) => {
                      for (const layer of layers) {
                        probe.fillStyle = style.getPropertyValue('--ent-' + layer);
                        probe.fillRect(0, 0, 1, 1);
                      }
                      return [...probe.getImageData(0, 0, 1, 1).data].slice(0, 3);
                    };
                    const light = (c) => c.map(v => v / 255).map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
                      .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
                    const ratio = (a, b) => { const [x, y] = [light(a), light(b)].sort((p, q) => q - p); return (x + 0.05) / (y + 0.05); };
                    const grounds = [['paper'], ['paper', 'ground'], ['paper', 'ground', 'ground'], ['paper', 'good-fill'], ['paper', 'bad-fill']];
                    const faint = [];
                    for (const ground of grounds) {
                      for (const mark of ['good', 'bad', 'neither', 'line', 'accent']) if (ratio(rgb(mark), rgb(...ground)) < 3) faint.push([mark, ground]);
                      for (const text of ['ink', 'ground-ink']) if (!ground.join().includes('fill') && ratio(rgb(text), rgb(...ground)) < 4.5) faint.push([text, ground]);
                    }
                    for (const text of ['ink', 'quiet', 'good', 'bad', 'accent']) if (ratio(rgb(text), rgb('paper')) < 4.5) faint.push([text, 'paper']);
                    if (ratio(rgb('control'), rgb('paper')) < 3) faint.push('control');
                    return faint;
                  }
                  """);
      assertThat(faint).as(theme).isEqualTo(List.of());
    }
  }

  @Test
  void what_a_mark_means_is_in_its_shape_too() {
    var page = open("light", 1180);
    var shapes =
        page.locator("entente-timeline")
            .evaluate(
                "t => ['closer', 'apart', 'neither'].map(tone => new Set([...t.shadowRoot.querySelectorAll(`g.ent-marker.${tone} .ent-shape`)].map(p => p.getAttribute('d'))).size)");
    assertThat(shapes).isEqualTo(List.of(1, 1, 1));
    assertThat(
            page.locator("entente-timeline")
                .evaluate(
                    "t => new Set([...t.shadowRoot.querySelectorAll('g.ent-marker .ent-shape')].map(p => p.getAttribute('d'))).size"))
        .isEqualTo(3);
  }

  @Test
  void nothing_vanishes_in_forced_colours() {
    BROWSER.site().putPage("/forced.html", TimelineSite.element("", FIVE));
    var page =
        BROWSER.page(
            "/forced.html",
            new Browser.NewContextOptions()
                .setViewportSize(1180, 900)
                .setForcedColors(ForcedColors.ACTIVE));
    assertThat(page.getByRole(AriaRole.TOOLBAR)).isVisible();
    var same =
        page.locator("entente-timeline")
            .evaluate(
                """
                t => {
                  const of = (selector, property) => getComputedStyle(t.shadowRoot.querySelector(selector))[property];
                  const paper = getComputedStyle(t).backgroundColor;
                  return [['g.ent-marker.apart .ent-shape', 'fill'], ['g.ent-marker.closer .ent-shape', 'fill'], ['.ent-line', 'stroke'], ['.ent-label', 'fill']]
                    .filter(([selector, property]) => of(selector, property) === paper);
                }
                """);
    assertThat(same).isEqualTo(List.of());
  }

  @Test
  void a_reader_can_space_text_out_and_lose_none_of_it() {
    var page = open("light", 360);
    page.locator("entente-timeline")
        .evaluate(
            """
            t => {
              const sheet = new CSSStyleSheet();
              sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }');
              t.shadowRoot.adoptedStyleSheets = [sheet];
            }
            """);
    assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
  }
}
