package org.entente.core.date;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;

/** Why a text is not a date, in English and Dutch, with %s where the details go. */
enum Refusal {
  EMPTY(
      "Write a date, such as 2022-02-24, 2022-02 or 2022",
      "Vul een datum in, zoals 2022-02-24, 2022-02 of 2022"),
  TOO_LONG("A date has at most %s characters", "Een datum heeft hoogstens %s tekens"),
  NOT_EDTF(
      "“%s” is not a date: write for example 2022-02-24, 2022-02, 2022~ or 2022-02-24/..",
      "“%s” is geen datum: schrijf bijvoorbeeld 2022-02-24, 2022-02, 2022~ of 2022-02-24/.."),
  NOT_PLAIN(
      "“%s” is not understood: write for example 10 Jan 2023, Jan 2023, about 2016 or since 24 Feb"
          + " 2022",
      "“%s” wordt niet begrepen: schrijf bijvoorbeeld 10 jan 2023, jan 2023, omstreeks 2016 of"
          + " sinds 24 feb 2022"),
  INSTEAD("%s: write %s", "%s: schrijf %s"),
  DAY_OR_MONTH_FIRST("%s: write %s or %s", "%s: schrijf %s of %s"),
  AMBIGUOUS(
      "%s can be %s %s or %s %s: write the month as a word, such as “%s %s %s”",
      "%s kan %s %s of %s %s zijn: schrijf de maand als woord, zoals “%s %s %s”"),
  NO_SUCH_DAY("%s %s does not exist", "%s %s bestaat niet"),
  NO_LEAP_DAY("29 %s does not exist in %s", "29 %s bestaat niet in %s"),
  WRONG_WEEKDAY("%s %s %s was a %s, not a %s", "%s %s %s was een %s, geen %s"),
  NOT_A_DAY("%s is not a day: write 01 to 31", "%s is geen dag: schrijf 01 tot en met 31"),
  NOT_A_MONTH(
      "%s is not a month: write 01 to 12, or 21 to 24 for a season, 33 to 36 for a quarter",
      "%s is geen maand: schrijf 01 tot en met 12, of 21 tot en met 24 voor een seizoen, 33 tot en"
          + " met 36 voor een kwartaal"),
  MONTH_DIGITS("%s: a month has two digits, %s", "%s: een maand heeft twee cijfers, %s"),
  DAY_DIGITS("%s: a day has two digits, %s", "%s: een dag heeft twee cijfers, %s"),
  YEAR_DIGITS(
      "%s: a year has four digits, %s (44 BCE is -0043)",
      "%s: een jaar heeft vier cijfers, %s (44 v.Chr. is -0043)"),
  SHORT_YEAR(
      "%s: write the year in full, such as %s, or with its era, such as 44 BC",
      "%s: schrijf het jaar voluit, zoals %s, of met de jaartelling, zoals 44 v.Chr."),
  TOO_EARLY(
      "%s is too early: the first year is -4712 (4713 BCE)",
      "%s is te vroeg: het eerste jaar is -4712 (4713 v.Chr.)"),
  TOO_LATE("%s is too late: the last year is 9999", "%s is te laat: het laatste jaar is 9999"),
  NEGATIVE_ZERO(
      "Year 0 has no sign: 0000 is 1 BCE", "Het jaar 0 heeft geen teken: 0000 is 1 v.Chr."),
  YEAR_ZERO(
      "There is no year 0 between 1 BCE and 1 CE", "Tussen 1 v.Chr. en 1 n.Chr. is geen jaar 0"),
  NO_DAY_IN_SEASON(
      "%s: a season or quarter has no days, write %s",
      "%s: een seizoen of kwartaal heeft geen dagen, schrijf %s"),
  UNSPECIFIED(
      "%s: unknown digits stand at the end, as in 202X, 20XX, 2022-XX or 2022-02-XX",
      "%s: onbekende cijfers staan aan het eind, zoals in 202X, 20XX, 2022-XX of 2022-02-XX"),
  DOUBT_PLACE(
      "%s: a ?, ~ or %% stands once, at the end of a date; %% means both",
      "%s: een ?, ~ of %% staat één keer, aan het eind van een datum; %% betekent beide"),
  DOUBT_ON_TIME(
      "%s: with ?, ~ or %% leave out the time of day", "%s: laat bij ?, ~ of %% de tijd weg"),
  LISTS(
      "%s: one date is kept, not a list or a choice; write an interval, such as"
          + " 2022-02-23/2022-02-24",
      "%s: er past één datum in, geen lijst of keuze; schrijf een periode, zoals"
          + " 2022-02-23/2022-02-24"),
  DOTS(
      "%s: write an interval with a slash, %s",
      "%s: schrijf een periode met een schuine streep, %s"),
  SLASHES(
      "%s: an interval has one start and one end, such as 2022-02-22/2022-02-24",
      "%s: een periode heeft één begin en één eind, zoals 2022-02-22/2022-02-24"),
  NO_KNOWN_END(
      "An interval has a date at one end or both",
      "Een periode heeft aan een of beide kanten een datum"),
  ENDS_BEFORE_START(
      "An interval ends before it starts: %s", "Een periode eindigt voordat zij begint: %s"),
  TIME_IN_INTERVAL(
      "%s: an interval starts and ends on a day, in a month or in a year, not at a time of day",
      "%s: een periode begint en eindigt op een dag, in een maand of in een jaar, niet op een"
          + " tijdstip"),
  TIME_NEEDS_DAY("%s: a time needs a whole day before it", "%s: vóór een tijd staat een hele dag"),
  NOT_A_TIME(
      "%s is not a time: write for example T05:45:00Z or T05:45+03:00",
      "%s is geen tijd: schrijf bijvoorbeeld T05:45:00Z of T05:45+03:00"),
  NOT_AN_HOUR("%s is not an hour: write 00 to 23", "%s is geen uur: schrijf 00 tot en met 23"),
  NOT_A_MINUTE("%s is not a minute: write 00 to 59", "%s is geen minuut: schrijf 00 tot en met 59"),
  NOT_A_SECOND(
      "%s is not a second: write 00 to 59", "%s is geen seconde: schrijf 00 tot en met 59"),
  NOT_AN_OFFSET(
      "%s is not an offset from UTC: write Z, or -18:00 to +18:00",
      "%s is geen afstand tot UTC: schrijf Z, of -18:00 tot en met +18:00");

  private final String english;
  private final String dutch;

  Refusal(String english, String dutch) {
    this.english = english;
    this.dutch = dutch;
  }

  /** The sentence; a month or weekday among the details is named in the same language. */
  String message(String language, Object... details) {
    var dutchWanted = "nl".equals(language);
    var locale = Locale.forLanguageTag(dutchWanted ? "nl" : "en");
    var words =
        Arrays.stream(details)
            .map(
                detail ->
                    switch (detail) {
                      case Month month -> month.getDisplayName(TextStyle.FULL, locale);
                      case java.time.DayOfWeek day -> day.getDisplayName(TextStyle.FULL, locale);
                      default -> detail.toString();
                    })
            .toArray();
    return String.format(Locale.ROOT, dutchWanted ? dutch : english, words);
  }
}
