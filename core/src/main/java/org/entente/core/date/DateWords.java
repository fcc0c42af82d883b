package org.entente.core.date;

import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/**
 * The words of one language around dates.
 *
 * @param seasons spring to winter
 * @param ordinals first to fourth
 * @param quarter what stands between an ordinal and a year
 * @param decade with %s for the decade's first year
 * @param clock pattern of a time of day
 */
record DateWords(
    Locale locale,
    String about,
    String circa,
    String possibly,
    String since,
    String from,
    String until,
    String startUnknown,
    String endUnknown,
    String allOf,
    List<String> seasons,
    List<String> ordinals,
    String quarter,
    String decade,
    String beforeCommonEra,
    String commonEra,
    String clock,
    String clockWithSeconds) {

  private static final DateWords ENGLISH =
      new DateWords(
          Locale.ENGLISH,
          "about",
          "c.",
          "possibly",
          "since",
          "from",
          "until",
          "start unknown",
          "end unknown",
          "all of",
          List.of("spring", "summer", "autumn", "winter"),
          List.of("first", "second", "third", "fourth"),
          "quarter of",
          "the %ss",
          "BCE",
          "CE",
          "HH:mm",
          "HH:mm:ss");

  private static final DateWords DUTCH =
      new DateWords(
          Locale.of("nl"),
          "omstreeks",
          "ca.",
          "mogelijk",
          "sinds",
          "vanaf",
          "tot en met",
          "begin onbekend",
          "einde onbekend",
          "heel",
          List.of("voorjaar", "zomer", "najaar", "winter"),
          List.of("eerste", "tweede", "derde", "vierde"),
          "kwartaal van",
          "de jaren %s",
          "v.Chr.",
          "n.Chr.",
          "HH.mm 'uur'",
          "HH.mm:ss 'uur'");

  /** The words of a language, or the English ones. */
  static DateWords of(String language) {
    return "nl".equals(language) ? DUTCH : ENGLISH;
  }

  String month(Month month, boolean brief) {
    return month.getDisplayName(brief ? TextStyle.SHORT : TextStyle.FULL, locale);
  }

  /**
   * A season's name.
   *
   * @param number 1 for spring to 4 for winter
   */
  String season(int number) {
    return seasons.get(number - 1);
  }

  String quarter(int number) {
    return ordinals.get(number - 1) + " " + quarter;
  }

  String decade(int firstYear) {
    return decade.replace("%s", Integer.toString(firstYear));
  }

  /** A year with its era where it would be misread without: before 100. */
  String year(int year) {
    if (year <= 0) {
      return (1 - year) + " " + beforeCommonEra;
    }
    return year < 100 ? year + " " + commonEra : Integer.toString(year);
  }

  /** A time of day, with its zone's distance to UTC when known. */
  String clock(Clock clock) {
    var pattern = clock.time().getSecond() == 0 ? this.clock : clockWithSeconds;
    var text = DateTimeFormatter.ofPattern(pattern, locale).format(clock.time());
    var offset = clock.offset();
    return offset == null ? text : text + " " + zone(offset);
  }

  private static String zone(ZoneOffset offset) {
    if (offset.equals(ZoneOffset.UTC)) {
      return "UTC";
    }
    var sign = offset.getTotalSeconds() < 0 ? "−" : "+";
    var distance = LocalTime.ofSecondOfDay(Math.abs(offset.getTotalSeconds()));
    var minutes = distance.getMinute();
    return "UTC" + sign + distance.getHour() + (minutes == 0 ? "" : ":" + padded(minutes));
  }

  private static String padded(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
