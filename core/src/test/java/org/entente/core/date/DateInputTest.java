package org.entente.core.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import org.entente.core.said.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DateInputTest {

  /** Printed as a range of years, which reads as an interval. */
  private static final Pattern PRINTED_AS_YEARS =
      Pattern.compile(".*(?<!-)XX.*|(.*/)?(-\\d{3}|0\\d{2}|\\d0\\d?|\\d\\d0)X.*");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "10 jan 2023 | 2023-01-10",
        "10 JANUARI 2023 | 2023-01-10",
        "10 Jan. 2023 | 2023-01-10",
        "10-jan-2023 | 2023-01-10",
        "10jan2023 | 2023-01-10",
        "January 10, 2023 | 2023-01-10",
        "Jan 10 2023 | 2023-01-10",
        "January 10th, 2023 | 2023-01-10",
        "the 1st of March 2022 | 2022-03-01",
        "op 3 maart 2022 | 2022-03-03",
        "on Tuesday, 10 January 2023 | 2023-01-10",
        "dinsdag 10 januari 2023 | 2023-01-10",
        "2023 jan 10 | 2023-01-10",
        "24-2-2022 | 2022-02-24",
        "24/02/2022 | 2022-02-24",
        "2/24/2022 | 2022-02-24",
        "24.2.2022 | 2022-02-24",
        "3/3/2022 | 2022-03-03",
        "2022/2/24 | 2022-02-24",
        "2022-2-4 | 2022-02-04",
        "sept 2022 | 2022-09",
        "Sept. 2022 | 2022-09",
        "mrt 2022 | 2022-03",
        "maart van 2022 | 2022-03",
        "2022 september | 2022-09",
        "9/2022 | 2022-09",
        "about 2016 | 2016~",
        "circa 2016 | 2016~",
        "ca. 2016 | 2016~",
        "ca 2016 | 2016~",
        "c.2016 | 2016~",
        "±2016 | 2016~",
        "omstreeks 2016 | 2016~",
        "rond 24 februari 2022 | 2022-02-24~",
        "around the summer of 2022 | 2022-22~",
        "possibly 2016 | 2016?",
        "mogelijk omstreeks 2016 | 2016%",
        "about 2016? | 2016%",
        "2022? | 2022?",
        "feb 2022 (onzeker) | 2022-02?",
        "in 2016 | 2016",
        "spring 2022 | 2022-21",
        "in het voorjaar van 2022 | 2022-21",
        "lente 2022 | 2022-21",
        "fall 2022 | 2022-23",
        "herfst 2022 | 2022-23",
        "winter 2022 | 2022-24",
        "winter 2022/23 | 2022-24",
        "winter 2022-2023 | 2022-24",
        "Q1 2022 | 2022-33",
        "2022 Q4 | 2022-36",
        "2022-Q4 | 2022-36",
        "first quarter of 2022 | 2022-33",
        "3e kwartaal 2022 | 2022-35",
        "1990s | 199X",
        "the 1990s | 199X",
        "de jaren 1990 | 199X",
        "around the 1990s | 199X~",
        "199x | 199X",
        "44 BC | -0043",
        "44 bce | -0043",
        "44 v.Chr. | -0043",
        "44 v. chr. | -0043",
        "15 March 44 BC | -0043-03-15",
        "79 AD | 0079",
        "AD 79 | 0079",
        "24 augustus 79 n.Chr. | 0079-08-24",
        "476 | 0476",
        "since 24 Feb 2022 | 2022-02-24/..",
        "sinds 24 feb 2022 | 2022-02-24/..",
        "since 2022-02-24 | 2022-02-24/..",
        "vanaf 2014 | 2014/..",
        "from 2014 onwards | 2014/..",
        "since about 2014 | 2014~/..",
        "2014 – now | 2014/..",
        "24 feb 2022 - heden | 2022-02-24/..",
        "until 26 December 1991 | ../1991-12-26",
        "tot 1991 | ../1991",
        "t/m 1991 | ../1991",
        "tot en met 26 december 1991 | ../1991-12-26",
        "22-24 feb 2022 | 2022-02-22/2022-02-24",
        "22 – 24 feb 2022 | 2022-02-22/2022-02-24",
        "22 t/m 24 feb 2022 | 2022-02-22/2022-02-24",
        "15 to 16 November 2022 | 2022-11-15/2022-11-16",
        "15 en 16 november 2022 | 2022-11-15/2022-11-16",
        "November 15-16, 2022 | 2022-11-15/2022-11-16",
        "from 22 Feb 2022 to 3 March 2022 | 2022-02-22/2022-03-03",
        "van 22 feb tot 3 maart 2022 | 2022-02-22/2022-03-03",
        "February 22 - March 3, 2022 | 2022-02-22/2022-03-03",
        "24-02-2022 - 26-02-2022 | 2022-02-24/2022-02-26",
        "feb-mrt 2022 | 2022-02/2022-03",
        "2014-2022 | 2014/2022",
        "from 2014 to 2022 | 2014/2022",
        "about 2014 – possibly 2022 | 2014~/2022?",
        "49-44 BC | -0048/-0043",
        "27 BC - 14 AD | -0026/0014",
        "all of 2022 | 2022/2022",
        "24 feb 2022 05:45 | 2022-02-24T05:45",
        "24 feb 2022, 5:45 UTC | 2022-02-24T05:45Z",
        "2022-02-24 05:45:30 +03:00 | 2022-02-24T05:45:30+03:00",
        "24 februari 2022 om 5.45 uur | 2022-02-24T05:45",
        "2022-02-24t05:45z | 2022-02-24T05:45Z",
        "2022-02-24 | 2022-02-24",
        "2022-xx-xx | 2022-XX-XX",
        "2022–02–24 | 2022-02-24",
        "−0043 | -0043",
        "2022-02-24/.. | 2022-02-24/..",
        "２０２２ | 2022",
        "'  10\u00a0jan\t2023 ' | 2023-01-10",
      })
  void plain_dates_of_both_languages_are_understood(String typed, String edtf) {
    assertThat(DateInput.read(typed)).isEqualTo(understood(edtf));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | Write a date, such as 2022-02-24, 2022-02 or 2022",
        "yesterday | “yesterday” is not understood: write for example 10 Jan 2023, Jan 2023, about 2016 or since 24 Feb 2022",
        "Covid-19 | “Covid-19” is not understood: write for example 10 Jan 2023, Jan 2023, about 2016 or since 24 Feb 2022",
        "10/1/2023 | 10/1/2023 can be 10 January or 1 October: write the month as a word, such as “10 January 2023”",
        "10-02-2022 | 10-02-2022 can be 10 February or 2 October: write the month as a word, such as “10 February 2022”",
        "31 feb 2022 | 31 February does not exist",
        "30-2-2022 | 30 February does not exist",
        "29 feb 2023 | 29 February does not exist in 2023",
        "22-31 feb 2022 | 31 February does not exist",
        "from 10 jan to 31 apr 2022 | 31 April does not exist",
        "22/2/2022 - 31/2/2022 | 31 February does not exist",
        "since 31 feb 2022 | 31 February does not exist",
        "24-13-2022 | 13 is not a month: write 01 to 12, or 21 to 24 for a season, 33 to 36 for a quarter",
        "10 jan 23 | 23: write the year in full, such as 2023, or with its era, such as 44 BC",
        "10-1-23 | 23: write the year in full, such as 2023, or with its era, such as 44 BC",
        "23 | 23: write the year in full, such as 2023, or with its era, such as 44 BC",
        "the 90s | 90s: write the year in full, such as 1990s, or with its era, such as 44 BC",
        "20th century | 20th century: write 19XX",
        "Monday 10 January 2023 | 10 January 2023 was a Tuesday, not a Monday",
        "0 BC | There is no year 0 between 1 BCE and 1 CE",
        "5000 BC | -4999 is too early: the first year is -4712 (4713 BCE)",
        "22 dec - 3 jan 2023 | An interval ends before it starts: 2023-12-22/2023-01-03",
        "2022-1 | 2022-1: a month has two digits, 2022-01",
        "2022-02-31 | 31 February does not exist",
        "1914-18 | 18 is not a month: write 01 to 12, or 21 to 24 for a season, 33 to 36 for a quarter",
        "1981-09..1981-10 | 1981-09..1981-10: write an interval with a slash, 1981-09/1981-10",
        "about 24 feb 2022 05:45 | 24 feb 2022 05:45: with ?, ~ or % leave out the time of day",
        "feb 2022 05:45 | 2022-02: a time needs a whole day before it",
      })
  void what_is_no_date_or_can_be_two_is_refused_with_help(String typed, String message) {
    assertThat(refused(DateInput.read(typed)).in("en")).isEqualTo(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "10/1/2023 | 10/1/2023 kan 10 januari of 1 oktober zijn: schrijf de maand als woord, zoals “10 januari 2023”",
        "31 feb 2022 | 31 februari bestaat niet",
        "maandag 10 januari 2023 | 10 januari 2023 was een dinsdag, geen maandag",
        "2022-1 | 2022-1: een maand heeft twee cijfers, 2022-01",
      })
  void refusals_are_in_the_editors_language(String typed, String message) {
    assertThat(refused(DateInput.read(typed)).in("nl")).isEqualTo(message);
  }

  @Test
  void every_printed_date_can_be_typed_back() {
    var dates = new GeneratedDates(1648);
    for (int i = 0; i < 20_000; i++) {
      var edtf = dates.next();
      if (PRINTED_AS_YEARS.matcher(edtf).matches()) {
        continue;
      }
      var date = EventDate.of(edtf);
      for (var language : List.of("en", "nl")) {
        var printed = DateText.of(date, language);
        assertThat(DateInput.read(printed)).as(edtf + ": " + printed).isEqualTo(typedBack(edtf));
        var brief = DateText.shortOf(date, language);
        assertThat(DateInput.read(brief)).as(edtf + ": " + brief).isEqualTo(typedBack(edtf));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr", "ar-EG", "th-TH-u-ca-buddhist-nu-thai", "lt", "az"})
  void the_default_locale_changes_nothing(String tag) {
    var usual = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(tag));
      assertThat(DateInput.read("10 JULI 2023")).isEqualTo(understood("2023-07-10"));
      assertThat(DateInput.read("SINCE APRIL 2022")).isEqualTo(understood("2022-04/.."));
      assertThat(DateInput.read("CIRCA 2016")).isEqualTo(understood("2016~"));
      assertThat(refused(DateInput.read("31 APRIL 2022"))).hasToString("31 April does not exist");
      assertThat(EventDate.of("2022-02-24T05:45:30+03:30").text())
          .isEqualTo("2022-02-24T05:45:30+03:30");
      assertThat(DateText.of(EventDate.of("2022-02-24T05:45:30+03:30"), "en"))
          .isEqualTo("24 February 2022, 05:45:30 UTC+3:30");
      assertThat(DateText.of(EventDate.of("-0043-03-15"), "nl")).isEqualTo("15 maart 44 v.Chr.");
    } finally {
      Locale.setDefault(usual);
    }
  }

  @Test
  void rubbish_is_read_without_an_accident_and_in_time() {
    var random = new Random(99);
    var pieces =
        List.of(
            "10", "2", "2022", "31", "feb", "jan.", "-", " - ", " ", "/", "..", "?", "~", "since ",
            "to ", "t/m", "about ", "x", "X", "q1", "winter", "bc", "'", "s", ":", "05:45", "\n",
            "é", "the ", "monday ", "9999", "z", "+3", "00", ",");
    for (int i = 0; i < 20_000; i++) {
      var text = new StringBuilder();
      for (int length = random.nextInt(12); length >= 0; length--) {
        text.append(pieces.get(random.nextInt(pieces.size())));
      }
      switch (DateInput.read(text.toString())) {
        case Reading.Refused(var message) ->
            assertThat(message.toString()).as(text.toString()).isNotBlank();
        case Reading.Understood(var date) ->
            assertThat(EventDate.of(date.text())).as(text.toString()).isEqualTo(date);
      }
    }
  }

  @Test
  void endless_input_is_refused_unread() {
    assertThat(refused(DateInput.read("about ".repeat(1_000_000))))
        .hasToString("A date has at most 100 characters");
  }

  private static Reading understood(String edtf) {
    return new Reading.Understood(EventDate.of(edtf));
  }

  /** An unknown day or month is printed as the whole, and an interval of one day as the day. */
  private static Reading typedBack(String edtf) {
    var known = edtf.replace("-XX", "");
    var slash = known.indexOf('/');
    if (slash > 0
        && known.substring(0, slash).equals(known.substring(slash + 1))
        && EventDate.of(known.substring(slash + 1)).precision() == Precision.DAY) {
      known = known.substring(slash + 1);
    }
    return understood(known.replaceFirst("(T\\d\\d:\\d\\d):00", "$1"));
  }

  private static Said refused(Reading reading) {
    return ((Reading.Refused) reading).message();
  }
}
