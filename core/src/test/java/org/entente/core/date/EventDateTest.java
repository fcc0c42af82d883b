package org.entente.core.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class EventDateTest {

  @ParameterizedTest
  @CsvSource({
    "2022-02-24, DAY, 2022-02-24, 2022-02-24",
    "2022-02-24?, DAY, 2022-02-24, 2022-02-24",
    "2022-02, MONTH, 2022-02-01, 2022-02-28",
    "2024-02, MONTH, 2024-02-01, 2024-02-29",
    "1900-02~, MONTH, 1900-02-01, 1900-02-28",
    "2022, YEAR, 2022-01-01, 2022-12-31",
    "2022%, YEAR, 2022-01-01, 2022-12-31",
    "2022-XX, YEAR, 2022-01-01, 2022-12-31",
    "2022-XX-XX, YEAR, 2022-01-01, 2022-12-31",
    "2022-02-XX, MONTH, 2022-02-01, 2022-02-28",
    "202X, DECADE, 2020-01-01, 2029-12-31",
    "20XX, CENTURY, 2000-01-01, 2099-12-31",
    "2022-21, SEASON, 2022-03-01, 2022-05-31",
    "2022-22, SEASON, 2022-06-01, 2022-08-31",
    "2022-23, SEASON, 2022-09-01, 2022-11-30",
    "2022-24, SEASON, 2022-12-01, 2023-02-28",
    "2023-24~, SEASON, 2023-12-01, 2024-02-29",
    "2022-33, QUARTER, 2022-01-01, 2022-03-31",
    "2022-34, QUARTER, 2022-04-01, 2022-06-30",
    "2022-35, QUARTER, 2022-07-01, 2022-09-30",
    "2022-36, QUARTER, 2022-10-01, 2022-12-31",
    "2022-02-24T05:45:00Z, SECOND, 2022-02-24, 2022-02-24",
    "2022-02-24T23:45+03:00, MINUTE, 2022-02-24, 2022-02-24",
    "2022-02-24T05:45:00, SECOND, 2022-02-24, 2022-02-24",
    "2022-02-24/2022-03-02, INTERVAL, 2022-02-24, 2022-03-02",
    "2022-02/2022-03, INTERVAL, 2022-02-01, 2022-03-31",
    "2014~/2022?, INTERVAL, 2014-01-01, 2022-12-31",
    "2022-02-10/2022-02, INTERVAL, 2022-02-10, 2022-02-28",
    "2022-02/2022-02-10, INTERVAL, 2022-02-01, 2022-02-10",
    "199X/2003-24, INTERVAL, 1990-01-01, 2004-02-29",
    "0079-08-24, DAY, 0079-08-24, 0079-08-24",
    "0000, YEAR, 0000-01-01, 0000-12-31",
    "0000-02-29, DAY, 0000-02-29, 0000-02-29",
    "-0043-03-15, DAY, -0043-03-15, -0043-03-15",
    "-0043, YEAR, -0043-01-01, -0043-12-31",
    "-004X, DECADE, -0049-01-01, -0040-12-31",
    "-000X, DECADE, -0009-01-01, -0001-12-31",
    "-01XX, CENTURY, -0199-01-01, -0100-12-31",
    "-4712-01-01, DAY, -4712-01-01, -4712-01-01",
    "9999-12-31, DAY, 9999-12-31, 9999-12-31",
    "9999-24, SEASON, 9999-12-01, +10000-02-29",
  })
  void a_date_covers_the_days_that_it_can_be(
      String text, Precision precision, LocalDate first, LocalDate last) {
    var date = EventDate.of(text);

    assertThat(date.text()).isEqualTo(text);
    assertThat(date.precision()).isEqualTo(precision);
    assertThat(date.firstDay()).isEqualTo(first);
    assertThat(date.lastDay()).isEqualTo(last);
    assertThat(date.lasts()).isEqualTo(text.contains("/"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2014-02-20/..", "2014-02-20/"})
  void an_interval_without_a_known_end_goes_on_forever(String text) {
    var date = EventDate.of(text);

    assertThat(date.text()).isEqualTo(text);
    assertThat(date.firstDay()).isEqualTo("2014-02-20");
    assertThat(date.lastDay()).isEqualTo(LocalDate.MAX);
    assertThat(date.markDay()).isEqualTo("2014-02-20");
    assertThat(date.lasts()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"../1991-12-26", "/1991-12-26"})
  void an_interval_without_a_known_start_comes_from_forever_and_stands_at_its_end(String text) {
    var date = EventDate.of(text);

    assertThat(date.text()).isEqualTo(text);
    assertThat(date.firstDay()).isEqualTo(LocalDate.MIN);
    assertThat(date.lastDay()).isEqualTo("1991-12-26");
    assertThat(date.markDay()).isEqualTo("1991-12-26");
  }

  @ParameterizedTest
  @CsvSource({
    "2022-02-24, false, false, true",
    "2022-02-24T05:45Z, false, false, true",
    "2022-02-24?, true, false, false",
    "2022-02-24~, false, true, false",
    "2022-02-24%, true, true, false",
    "2022-02, false, false, false",
    "2022-02-XX, false, false, false",
    "2022?, true, false, false",
    "2022-02-24/2022-02-25, false, false, false",
    "2014~/2022?, true, true, false",
    "2014~/.., false, true, false",
    "../2014?, true, false, false",
  })
  void doubt_is_kept_and_only_a_certain_day_is_exact(
      String text, boolean uncertain, boolean approximate, boolean exact) {
    var date = EventDate.of(text);

    assertThat(date.uncertain()).isEqualTo(uncertain);
    assertThat(date.approximate()).isEqualTo(approximate);
    assertThat(date.exact()).isEqualTo(exact);
  }

  @ParameterizedTest
  @CsvSource({
    "1970-01-01, 0, 1970-01-01",
    "1970-01-02?, 1, 1970-01-02",
    "1969-12-31, -1, 1969-12-31",
    "1970-01-02T12:00Z, 1.5, 1970-01-02",
    "1969-12-31T18:00+03:00, -0.25, 1969-12-31",
    "1970-01-02T23:30-11:00, 1.9791666, 1970-01-02",
    "1970-01, 15.5, 1970-01-16",
    "1970, 182.5, 1970-07-02",
    "1970-02, 45, 1970-02-15",
    "1970-01/1970-02, 15.5, 1970-01-16",
    "1970/1970-01-02, 1, 1970-01-02",
    "1970/1970-01-01, 0, 1970-01-01",
    "../1970-01, 15.5, 1970-01-16",
    "1970-01-03/.., 2, 1970-01-03",
    "-0001-01-01, -719893, -0001-01-01",
  })
  void a_date_is_marked_at_its_day_or_in_the_middle_of_its_bounds(
      String text, double mark, LocalDate markDay) {
    assertThat(EventDate.of(text).mark()).isCloseTo(mark, within(1e-6));
    assertThat(EventDate.of(text).markDay()).isEqualTo(markDay);
  }

  @ParameterizedTest
  @CsvSource({
    "2022-02-24T05:45:00+00:00, 2022-02-24T05:45:00Z",
    "2022-02-24T05:45:00-00:00, 2022-02-24T05:45:00Z",
    "2022-02-24T05:45:00+03, 2022-02-24T05:45:00+03:00",
    "2022-02-24T05:45:00-0330, 2022-02-24T05:45:00-03:30",
    "' 2022-02-24 ', 2022-02-24",
  })
  void what_is_written_in_two_ways_has_one_text(String typed, String canonical) {
    assertThat(EventDate.of(typed).text()).isEqualTo(canonical);
    assertThat(EventDate.of(typed))
        .isEqualTo(EventDate.of(canonical))
        .hasSameHashCodeAs(EventDate.of(canonical));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | Write a date, such as 2022-02-24, 2022-02 or 2022",
        "2022-02-31 | 31 February does not exist",
        "2022-02-29 | 29 February does not exist in 2022",
        "1900-02-29 | 29 February does not exist in 1900",
        "1972-06-31? | 31 June does not exist",
        "2022-13 | 13 is not a month: write 01 to 12, or 21 to 24 for a season, 33 to 36 for a quarter",
        "2022-00-10 | 00 is not a month: write 01 to 12, or 21 to 24 for a season, 33 to 36 for a quarter",
        "2022-25 | 25 is not a month: write 01 to 12, or 21 to 24 for a season, 33 to 36 for a quarter",
        "2022-01-32 | 32 is not a day: write 01 to 31",
        "2022-01-00 | 00 is not a day: write 01 to 31",
        "2022-21-05 | 2022-21-05: a season or quarter has no days, write 2022-21",
        "2022-1 | 2022-1: a month has two digits, 2022-01",
        "2022-1-5 | 2022-1-5: a month has two digits, 2022-01-05",
        "1953-05-5 | 1953-05-5: a day has two digits, 1953-05-05",
        "24-02-2022 | 24-02-2022: write 2022-02-24",
        "02/24/2022 | 02/24/2022: write 2022-02-24",
        "10/1/2023 | 10/1/2023: write 2023-01-10 or 2023-10-01",
        "5.5.2022 | 5.5.2022: write 2022-05-05",
        "2022/02/24 | 2022/02/24: write 2022-02-24",
        "2022.2.4 | 2022.2.4: write 2022-02-04",
        "02/2022 | 02/2022: write 2022-02",
        "44 | 44: a year has four digits, 0044 (44 BCE is -0043)",
        "-44 | -44: a year has four digits, -0044 (44 BCE is -0043)",
        "-5000 | -5000 is too early: the first year is -4712 (4713 BCE)",
        "-4713-12-31 | -4713 is too early: the first year is -4712 (4713 BCE)",
        "-48XX | -48XX is too early: the first year is -4712 (4713 BCE)",
        "Y17000 | Y17000 is too late: the last year is 9999",
        "Y-17000 | Y-17000 is too early: the first year is -4712 (4713 BCE)",
        "-0000 | Year 0 has no sign: 0000 is 1 BCE",
        "2022-03/2022-02 | An interval ends before it starts: 2022-03/2022-02",
        "2022/-0043 | An interval ends before it starts: 2022/-0043",
        "../.. | An interval has a date at one end or both",
        "/ | An interval has a date at one end or both",
        "2022/2023/2024 | 2022/2023/2024: an interval has one start and one end, such as 2022-02-22/2022-02-24",
        "1981-09..1981-10 | 1981-09..1981-10: write an interval with a slash, 1981-09/1981-10",
        "2022-02-24T05:45Z/2022-02-25 | 2022-02-24T05:45Z: an interval starts and ends on a day, in a month or in a year, not at a time of day",
        "[2022-02-23,2022-02-24] | [2022-02-23,2022-02-24]: one date is kept, not a list or a choice; write an interval, such as 2022-02-23/2022-02-24",
        "1964-XX-16 | 1964-XX-16: unknown digits stand at the end, as in 202X, 20XX, 2022-XX or 2022-02-XX",
        "196X-02 | 196X-02: unknown digits stand at the end, as in 202X, 20XX, 2022-XX or 2022-02-XX",
        "1XXX | 1XXX: unknown digits stand at the end, as in 202X, 20XX, 2022-XX or 2022-02-XX",
        "199u | 199u: unknown digits stand at the end, as in 202X, 20XX, 2022-XX or 2022-02-XX",
        "2022-02-2X | 2022-02-2X: unknown digits stand at the end, as in 202X, 20XX, 2022-XX or 2022-02-XX",
        "2022?-02 | 2022?-02: a ?, ~ or % stands once, at the end of a date; % means both",
        "2022?~ | 2022?~: a ?, ~ or % stands once, at the end of a date; % means both",
        "2022-02-24T05:45Z? | 2022-02-24T05:45Z?: with ?, ~ or % leave out the time of day",
        "2022-02T05:45 | 2022-02: a time needs a whole day before it",
        "T05:45 | T05:45: a time needs a whole day before it",
        "2022-02-24T5:45 | T5:45 is not a time: write for example T05:45:00Z or T05:45+03:00",
        "2022-02-24T05:45:00.5Z | T05:45:00.5Z is not a time: write for example T05:45:00Z or T05:45+03:00",
        "2022-02-24T24:00 | 24 is not an hour: write 00 to 23",
        "2022-02-24T05:60 | 60 is not a minute: write 00 to 59",
        "2016-12-31T23:59:60Z | 60 is not a second: write 00 to 59",
        "2022-02-24T05:45+19:00 | +19:00 is not an offset from UTC: write Z, or -18:00 to +18:00",
      })
  void a_text_that_is_no_date_is_refused_with_the_reason(String text, String message) {
    assertThat(((Reading.Refused) EventDate.read(text)).message()).hasToString(message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2010-XX-XX-",
        "0014-022005",
        "yesterday",
        "2022-02-24 ",
        "2022-02-24T",
        "٢٠٢٢",
        "２０２２",
        "2022-02-24\n2022",
        "?",
        "~",
        "-",
        "--",
        "2022-",
        "2022-02-",
        "2022-02-24/2022-03-0",
        "?/2022",
        "..",
        "...",
        "2022/..?",
        "\0",
        "%s%n%d",
      })
  void dirty_input_is_read_without_an_accident(String text) {
    switch (EventDate.read(text)) {
      case Reading.Refused(var message) -> assertThat(message.toString()).isNotBlank();
      case Reading.Understood(var date) -> assertThat(date.text()).isEqualTo(text.strip());
    }
  }

  @Test
  void endless_input_is_refused_unread() {
    assertThat(((Reading.Refused) EventDate.read("2".repeat(1_000_000))).message())
        .hasToString("A date has at most 60 characters");
  }

  @Test
  void of_throws_the_refusal() {
    assertThatThrownBy(() -> EventDate.of("2022-04-31"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("31 April does not exist");
  }

  @Test
  void dates_are_ordered_by_first_day_then_narrower_first_then_text() {
    var inOrder =
        List.of(
            "../1991-12-26",
            "-0043",
            "0079-08-24",
            "2022-01-01",
            "2022-01-01?",
            "2022-01-01T08:00Z",
            "2022-01-01T09:00Z",
            "2022-01-01/2022-01-02",
            "2022-01",
            "2022-33",
            "2022",
            "2022-XX",
            "2022-01-01/",
            "2022-01-01/..",
            "2022-01-02");
    var shuffled = new java.util.ArrayList<>(inOrder);
    java.util.Collections.shuffle(shuffled, new Random(7));

    assertThat(shuffled.stream().map(EventDate::of).sorted().map(EventDate::text))
        .containsExactlyElementsOf(inOrder);
  }

  @Test
  void every_date_survives_its_text_and_stands_within_its_bounds() {
    var dates = new GeneratedDates(20221124);
    for (int i = 0; i < 20_000; i++) {
      var text = dates.next();
      var date = EventDate.of(text);

      assertThat(date.text()).isEqualTo(text);
      assertThat(EventDate.of(date.text())).isEqualTo(date);
      assertThat(date.lastDay()).as(text).isAfterOrEqualTo(date.firstDay());
      assertThat(date.markDay()).as(text).isBetween(date.firstDay(), date.lastDay());
    }
  }

  @Test
  void a_day_makes_a_date() {
    assertThat(EventDate.day(LocalDate.of(-43, 3, 15)).text()).isEqualTo("-0043-03-15");
  }
}
