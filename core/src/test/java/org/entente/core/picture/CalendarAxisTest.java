package org.entente.core.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.entente.core.layout.LabelWidths;
import org.entente.core.layout.Period;
import org.entente.core.text.Phrases;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

final class CalendarAxisTest {

  @Test
  void months_are_named_and_a_year_stands_at_its_start() {
    assertThat(texts("2022-01-01", "2023-03-10", 1100, Locale.ENGLISH))
        .containsExactly(
            "Jan 2022",
            "Feb",
            "Mar",
            "Apr",
            "May",
            "Jun",
            "Jul",
            "Aug",
            "Sep",
            "Oct",
            "Nov",
            "Dec",
            "Jan 2023",
            "Feb");
  }

  @Test
  void where_no_year_begins_the_left_edge_says_which_it_is() {
    assertThat(texts("2022-03-10", "2022-06-01", 300, Locale.of("nl")))
        .containsExactly("2022", "apr", "mei");
  }

  @Test
  void quarters_years_and_decades_follow_as_it_zooms_out() {
    assertThat(texts("2021-11-01", "2023-02-25", 330, Locale.ENGLISH))
        .containsExactly("2021", "2022", "Apr", "Jul", "Oct", "2023");
    assertThat(texts("2015-06-01", "2023-03-01", 700, Locale.ENGLISH))
        .startsWith("2016", "2017")
        .endsWith("2022");
    assertThat(texts("1905-01-01", "2010-01-01", 700, Locale.ENGLISH))
        .startsWith("1910", "1920")
        .contains("2000");
  }

  @Test
  void days_and_hours_follow_as_it_zooms_in() {
    assertThat(texts("2022-02-21", "2022-03-06", 400, Locale.ENGLISH))
        .contains("Feb 2022", "24", "Mar 2022", "4");
    assertThat(texts("2022-02-24", "2022-02-25", 700, Locale.ENGLISH))
        .startsWith("24 Feb", "03:00", "06:00");
  }

  @Test
  void years_before_the_first_are_counted_backwards() {
    assertThat(texts("-0520-01-01", "-0380-01-01", 700, Locale.ENGLISH))
        .contains("500 BCE", "400 BCE");
  }

  @RepeatedTest(900)
  void labels_never_meet_nor_repeat_nor_are_cut(RepetitionInfo run) {
    var random = new Random(run.getCurrentRepetition());
    double from = random.nextDouble(-2_000_000, 20_000);
    // From an hour to ten thousand years.
    double days = Math.exp(random.nextDouble(Math.log(1 / 24.0), Math.log(3_650_000)));
    var language = Phrases.languages().get(run.getCurrentRepetition() % 9);
    var view = new View(new Period(from, from + days), random.nextInt(250, 1200));

    var labels = new CalendarAxis(view, Locale.of(language), 12.5).labels();

    for (int i = 0; i < labels.size(); i++) {
      var label = labels.get(i);
      double end = label.x() + LabelWidths.width(label.text(), 12.5, label.strong());
      assertThat(label.x()).isNotNegative();
      assertThat(end).isLessThanOrEqualTo(view.width());
      if (i + 1 < labels.size()) {
        assertThat(labels.get(i + 1).x()).isGreaterThan(end);
        assertThat(labels.get(i + 1).text()).isNotEqualTo(label.text());
      }
    }
  }

  private static List<String> texts(String from, String to, double width, Locale locale) {
    var period = new Period(day(from), day(to));
    return new CalendarAxis(new View(period, width), locale, 12.5)
        .labels().stream().map(CalendarAxis.Label::text).toList();
  }

  private static double day(String day) {
    return LocalDate.parse(day).toEpochDay();
  }
}
