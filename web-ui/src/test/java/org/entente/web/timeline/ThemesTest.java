package org.entente.web.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.core.colour.Sight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Colours that every reader can tell apart, and paper. */
final class ThemesTest {

  @RegisterExtension static final ReadersBrowser BROWSER = new ReadersBrowser();

  private static final String FIVE = TimelineSite.resource("five-relations.json");

  /** Distances are CIE76 in L*a*b*, for each sight in which there are colours. */
  private static final String TOO_NEAR =
      """
      (t, sights) => {
        const style = getComputedStyle(t);
        const probe = document.createElement('canvas').getContext('2d');
        const linear = (v) => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
        const colour = (token) => {
          probe.fillStyle = style.getPropertyValue('--ent-' + token);
          return [1, 3, 5].map(i => linear(parseInt(probe.fillStyle.slice(i, i + 2), 16) / 255));
        };
        const seen = (rgb, sight) => [0, 3, 6].map(row => Math.min(1, Math.max(0, rgb.reduce((sum, k, i) => sum + k * sights[sight][row + i], 0))));
        const lab = ([r, g, b]) => {
          const [x, y, z] = [0.4124 * r + 0.3576 * g + 0.1805 * b, 0.2126 * r + 0.7152 * g + 0.0722 * b, 0.0193 * r + 0.1192 * g + 0.9505 * b]
            .map((v, i) => v / [0.9505, 1, 1.089][i]).map(v => v > 0.008856 ? Math.cbrt(v) : 7.787 * v + 16 / 116);
          return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
        };
        const pairs = [['good', 'bad', 25], ['good-fill', 'bad-fill', 9], ['good-fill', 'paper', 8], ['bad-fill', 'paper', 8], ['accent', 'paper', 25]];
        return Object.keys(sights).flatMap(sight => pairs.flatMap(([one, other, least]) => {
          const [a, b] = [one, other].map(token => lab(seen(colour(token), sight)));
          const apart = Math.hypot(...a.map((v, i) => v - b[i]));
          return apart < least ? [`${sight}: ${one} and ${other} ${apart.toFixed(0)}`] : [];
        }));
      }
      """;

  private static final Map<String, List<Double>> SIGHTS =
      EnumSet.complementOf(EnumSet.of(Sight.GREY)).stream()
          .collect(Collectors.toMap(Sight::name, Sight::matrix));

  private Page open(String theme, Browser.NewContextOptions options) {
    BROWSER
        .site()
        .putPage(
            "/" + theme + ".html",
            "timeline",
            theme,
            TimelineSite.element("theme='" + theme + "'", FIVE));
    var page = BROWSER.page("/" + theme + ".html", options);
    page.locator("entente-timeline[ready]").waitFor();
    return page;
  }

  @Test
  void closer_and_apart_differ_for_every_kind_of_colour_sight_in_light_and_dark() {
    for (var theme : List.of("light", "dark")) {
      assertThat(
              open(theme, new Browser.NewContextOptions())
                  .locator("entente-timeline")
                  .evaluate(TOO_NEAR, SIGHTS))
          .as(theme)
          .isEqualTo(List.of());
    }
  }

  @Test
  void automatic_follows_the_readers_system() {
    var dark = open("auto", new Browser.NewContextOptions().setColorScheme(ColorScheme.DARK));
    var light = open("auto", new Browser.NewContextOptions().setColorScheme(ColorScheme.LIGHT));
    var paper = "t => getComputedStyle(t).getPropertyValue('--ent-paper').trim()";
    assertThat(dark.locator("entente-timeline").evaluate(paper)).isEqualTo("#12161c");
    assertThat(light.locator("entente-timeline").evaluate(paper)).isEqualTo("#fff");
  }

  @Test
  void on_paper_stands_the_whole_story_and_nothing_to_press_dark_on_white() {
    var page = open("dark", new Browser.NewContextOptions().setViewportSize(800, 900));
    page.evaluate("dispatchEvent(new Event('beforeprint'))");
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(
            page.locator("entente-timeline")
                .evaluate(
                    """
                    t => {
                      const root = t.shadowRoot;
                      const shown = (node) => node.checkVisibility();
                      return [
                        t.data.events.filter(({ title }) => ![...root.querySelectorAll('.ent-story .ent-title')].some(node => shown(node) && node.textContent === title)).length,
                        [...root.querySelectorAll('button, input')].filter(shown).length,
                        getComputedStyle(t).getPropertyValue('--ent-paper').trim(),
                      ];
                    }
                    """))
        .isEqualTo(List.of(0, 0, "#fff"));
  }
}
