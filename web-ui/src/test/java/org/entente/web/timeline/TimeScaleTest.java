package org.entente.web.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.entente.core.text.Phrases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The pure modules that turn days into pixels and put a calendar above them, run in Chromium. */
final class TimeScaleTest {

  @RegisterExtension static final ReadersBrowser BROWSER = new ReadersBrowser();

  private static final String UI =
      Phrases.languages().stream()
          .map(
              language ->
                  "\"%s\": %s"
                      .formatted(
                          language,
                          TimelineSite.resource(
                              "/org/entente/core/picture/ui/" + language + ".json")))
          .collect(Collectors.joining(",", "{", "}"));

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
          const { Words } = await import('/timeline/words.js');
          const { periodOf } = await import('/timeline/date-field.js');
          const ui = %s;
          const wordsIn = (lang) => new Words(ui[lang], lang);
          let seed = 20220224;
          const random = () => (seed = (seed * 48271) %% 2147483647) / 2147483647;
          const measure = (text, strong) => text.length * (strong ? 7.6 : 7);
          %s
        }
        """
            .formatted(UI, body));
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
  void labels_never_meet_repeat_or_leave_the_axis_from_minutes_to_ten_millennia_in_any_language() {
    assertThat(
            run(
                """
                const errors = [];
                const pen = new OffscreenCanvas(1, 1).getContext('2d');
                const inPixels = (text, strong) => {
                  pen.font = `${strong ? 600 : 400} 12.5px sans-serif`;
                  return pen.measureText(text).width;
                };
                const languages = Object.keys(ui).map(wordsIn);
                for (let i = 0; i < 3600; i++) {
                  const width = 260 + random() * 1200;
                  const days = Math.exp(Math.log(1 / 1440) + random() * Math.log(3650000 * 1440));
                  const view = scale.fit([0, days], width);
                  view.from = random() * 2e6 - 1.9e6;
                  const words = languages[i % languages.length];
                  const { step, ticks: all, labels } = ticks.axisOf(view, width, words, inPixels);
                  labels.forEach((label, n) => {
                    const end = label.x + inPixels(label.text, label.strong);
                    const next = labels[n + 1];
                    if (label.x < 0 || end > width || (next && (next.x <= end || next.text === label.text))) errors.push([words.locale, view, step, label, next]);
                  });
                  if (!labels.length || all.length > width / 20) errors.push([words.locale, view, step, all.length, labels]);
                }
                return errors.slice(0, 3);
                """))
        .isEqualTo(List.of());
  }

  @Test
  void things_are_counted_in_the_browser_as_the_language_files_say() {
    @SuppressWarnings("unchecked")
    var inBrowser =
        (Map<String, List<String>>)
            run(
                """
                return Object.fromEntries(Object.keys(ui).map(lang => [lang,
                  [...Array(300).keys(), 1000, 1000000, 1000001].map(n => wordsIn(lang).intl('PluralRules').select(n))]));
                """);
    for (var language : Phrases.languages()) {
      var phrases = Phrases.in(language);
      assertThat(inBrowser.get(language))
          .as(language)
          .isEqualTo(
              LongStream.concat(
                      LongStream.range(0, 300), LongStream.of(1_000, 1_000_000, 1_000_001))
                  .mapToObj(phrases::plural)
                  .toList());
    }
  }

  @Test
  void a_typed_date_is_understood_as_readers_write_it() {
    assertThat(
            run(
                """
                const typed = {
                  en: ['2022', '2022-05', '2022-02-24', 'May 2022', '24 Feb 2022', 'February 24, 2022', '24/2/2022', '44 BCE', '15 March 44 BC', '-0043'],
                  nl: ['mei 2022', '24 februari 2022', '24-2-2022', '44 v.Chr.'], de: ['Mai 2022', '24. Februar 2022', '24.2.2022', 'März 2022', '44 v. Chr.'],
                  fr: ['mai 2022', '1er août 2022', 'févr. 2022', '44 av. J.-C.'], es: ['mayo de 2022', '24 de febrero de 2022', '44 a. C.'],
                  uk: ['травень 2022', '24 лютого 2022 року', '44 до н. е.'], ru: ['май 2022', '24 февраля 2022 года', 'февр 2022', '44 до н. э.'],
                  ar: ['مايو 2022', '٢٤ فبراير ٢٠٢٢', '44 ق.م'], tr: ['Mayıs 2022', '24 Şubat 2022', 'MÖ 44'],
                };
                const iso = (t) => calendar.dateOf(t).toISOString().replace(/T.*/, '');
                return Object.entries(typed).map(([lang, texts]) => texts.map(text => {
                  const period = periodOf(text, wordsIn(lang));
                  return period ? `${iso(period[0])}+${period[1] - period[0]}` : `${text}?`;
                }).join(' ')).join('\\n');
                """))
        .isEqualTo(
            """
            2022-01-01+365 2022-05-01+31 2022-02-24+1 2022-05-01+31 2022-02-24+1 2022-02-24+1 2022-02-24+1 -000043-01-01+365 -000043-03-15+1 -000043-01-01+365
            2022-05-01+31 2022-02-24+1 2022-02-24+1 -000043-01-01+365
            2022-05-01+31 2022-02-24+1 2022-02-24+1 2022-03-01+31 -000043-01-01+365
            2022-05-01+31 2022-08-01+1 2022-02-01+28 -000043-01-01+365
            2022-05-01+31 2022-02-24+1 -000043-01-01+365
            2022-05-01+31 2022-02-24+1 -000043-01-01+365
            2022-05-01+31 2022-02-24+1 2022-02-01+28 -000043-01-01+365
            2022-05-01+31 2022-02-24+1 -000043-01-01+365
            2022-05-01+31 2022-02-24+1 -000043-01-01+365\
            """
                .strip());
    assertThat(
            run(
                "return ['', 'soon', '31 Feb 2022', 'February', '2022-13', '99999', '1 2 3"
                    + " 4'].filter(text => periodOf(text, wordsIn('en')))"))
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
        .contains("2500 BCE", "500 BCE", "500", "1500")
        .doesNotContain("0", "1 BCE");
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
                return ticks.axisOf(view, width, wordsIn('%s'), measure).labels.map(({ text, strong }) => ({ text, strong }));
                """
                    .formatted(width, period, lang));
    return labels.stream()
        .map(label -> (label.get("strong").equals(true) ? "*" : "") + label.get("text"))
        .toList();
  }
}
