package org.entente.web.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The pure modules that turn days into pixels and put a calendar above them, run in Chromium. */
final class TimeScaleTest {

  @RegisterExtension static final ReadersBrowser BROWSER = new ReadersBrowser();

  private Page page;

  @BeforeEach
  void open() {
    BROWSER.site().putPage("/empty.html", "");
    page = BROWSER.page("/empty.html", 400, 300);
  }

  /**
   * Runs a function body with the modules in scope, and pseudo-random numbers from a fixed seed.
   */
  private Object run(String body) {
    return page.evaluate(
        """
        async () => {
          const calendar = await import('/timeline/calendar.js');
          const scale = await import('/timeline/time-scale.js');
          const ticks = await import('/timeline/ticks.js');
          let seed = 20220224;
          const random = () => (seed = (seed * 48271) %% 2147483647) / 2147483647;
          const measure = (text, strong) => text.length * (strong ? 7.6 : 7);
          %s
        }
        """
            .formatted(body));
  }

  @Test
  void a_day_becomes_a_place_and_the_place_that_day() {
    assertThat(run("const v = scale.fit([100, 200], 500); return scale.toX(v, 150)"))
        .isEqualTo(250);
    assertThat(run("const v = scale.fit([100, 200], 500); return scale.toTime(v, 125)"))
        .isEqualTo(125);
  }

  @Test
  void zooming_leaves_what_is_under_the_pointer_where_it_is() {
    assertThat(
            run(
                """
                const errors = [];
                for (let i = 0; i < 500; i++) {
                  const view = { from: random() * 1e6 - 5e5, scale: 10 ** (random() * 8 - 4) };
                  const x = random() * 900;
                  const zoomed = scale.zoom(view, 0.2 + random() * 5, x);
                  const away = Math.abs(scale.toX(zoomed, scale.toTime(view, x)) - x);
                  if (away > 0.01) errors.push([view, x, away]);
                }
                return errors;
                """))
        .isEqualTo(List.of());
  }

  @Test
  void no_view_leaves_the_domain_or_the_limits_of_the_scale() {
    assertThat(
            run(
                """
                const domain = [-700000, 20000];
                const errors = [];
                for (let i = 0; i < 1000; i++) {
                  const width = 200 + random() * 1500;
                  const wanted = { from: (random() - 0.5) * 4e6, scale: 10 ** (random() * 12 - 6) };
                  const view = scale.clamp(wanted, { domain, width, maxScale: 60 }, random() * width);
                  const [from, to] = scale.period(view, width);
                  if (from < domain[0] - 1e-6 || to > domain[1] + 1e-6 || view.scale > 60) errors.push(wanted);
                }
                return errors;
                """))
        .isEqualTo(List.of());
  }

  @Test
  void labels_of_the_axis_never_meet_repeat_or_leave_it_from_minutes_to_millennia() {
    assertThat(
            run(
                """
                const errors = [];
                for (let i = 0; i < 2000; i++) {
                  const width = 260 + random() * 1200;
                  const view = { from: random() * 1.4e6 - 1.3e6, scale: 10 ** (random() * 9 - 4) };
                  const step = ticks.stepFor(view.scale);
                  const all = ticks.ticksBetween(...scale.period(view, width), step);
                  const lang = ['en', 'nl', 'de', 'ru'][i % 4];
                  const labels = ticks.labelsFor(all, step, view, width, lang, measure);
                  labels.forEach((label, n) => {
                    const end = label.x + measure(label.text, label.strong);
                    const next = labels[n + 1];
                    if (label.x < 0 || end > width || (next && (next.x <= end || next.text === label.text))) errors.push([lang, view, step, label, next]);
                  });
                  if (!labels.length || all.length > width / 20) errors.push([view, step, all.length, labels]);
                }
                return errors.slice(0, 3);
                """))
        .isEqualTo(List.of());
  }

  @Test
  void a_month_is_short_and_its_year_stands_bold_where_it_begins() {
    assertThat(labels("calendar.dayOf(2022, 0, 10), calendar.dayOf(2023, 1, 10)", 1000, "en"))
        .startsWith("*2022", "Feb", "Mar")
        .containsSubsequence("Aug", "Sep", "Oct", "Nov", "Dec", "*Jan 2023");
    assertThat(labels("calendar.dayOf(2022, 0, 10), calendar.dayOf(2023, 1, 10)", 900, "nl"))
        .contains("mrt", "mei", "okt");
  }

  @Test
  void days_and_hours_say_which_month_and_day_they_belong_to() {
    assertThat(labels("calendar.dayOf(2022, 1, 22), calendar.dayOf(2022, 2, 4)", 900, "en"))
        .startsWith("*Feb 2022")
        .containsSubsequence("24", "25", "*Mar 2022", "3");
    assertThat(
            labels(
                "calendar.dayOf(2022, 1, 24) + 0.2, calendar.dayOf(2022, 1, 25) + 0.3", 900, "en"))
        .startsWith("*24 Feb 2022")
        .containsSubsequence("18:00", "*25 Feb", "03:00");
  }

  @Test
  void years_before_the_first_are_named_as_such_and_stand_at_round_numbers() {
    assertThat(labels("calendar.dayOf(-3000), calendar.dayOf(2000)", 900, "en"))
        .contains("2500 BC", "500 BC", "500", "1500")
        .doesNotContain("0", "1 BC");
    assertThat(labels("calendar.dayOf(-3000), calendar.dayOf(2000)", 900, "nl"))
        .contains("500 v.Chr.");
  }

  @SuppressWarnings("unchecked")
  private List<String> labels(String period, int width, String lang) {
    var labels =
        (List<Map<String, Object>>)
            run(
                """
                const width = %d;
                const view = scale.fit([%s], width);
                const step = ticks.stepFor(view.scale);
                return ticks.labelsFor(ticks.ticksBetween(...scale.period(view, width), step), step, view, width, '%s', measure)
                  .map(({ text, strong }) => ({ text, strong }));
                """
                    .formatted(width, period, lang));
    return labels.stream()
        .map(label -> (label.get("strong").equals(true) ? "*" : "") + label.get("text"))
        .toList();
  }
}
