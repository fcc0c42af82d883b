package org.entente.core.date;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Objects;
import org.entente.core.text.Phrases;
import org.jspecify.annotations.Nullable;

/**
 * Parts of dates in one language, put together from its phrases, which say how their keys are
 * built. Month names are those of the JDK's CLDR.
 */
final class DatePhrases {

  private final Phrases phrases;
  private final boolean brief;

  DatePhrases(String language, boolean brief) {
    this.phrases = Phrases.in(language);
    this.brief = brief;
  }

  /** A phrase around a date of some precision; null for one that has words of doubt around it. */
  String of(String key, @Nullable Precision precision, String date, String ofDate) {
    boolean shortened = brief && phrases.find("date." + key + ".brief") != null;
    var exact = precision == null || shortened ? null : find(key + "." + unit(precision), false);
    return (exact == null ? pattern(key, false) : exact)
        .replace("{date}", date)
        .replace("{ofDate}", ofDate);
  }

  /** Words of doubt around a date that another phrase goes around. */
  String inside(String key, String date, String ofDate) {
    var exact = brief ? null : find(key + ".inside", false);
    return (exact == null ? pattern(key, false) : exact)
        .replace("{date}", date)
        .replace("{ofDate}", ofDate);
  }

  private static String unit(Precision precision) {
    return switch (precision) {
      case SECOND, MINUTE, DAY -> "day";
      case MONTH -> "month";
      case SEASON -> "season";
      case QUARTER -> "quarter";
      case DECADE -> "decade";
      case YEAR, CENTURY, INTERVAL -> "year";
    };
  }

  String day(LocalDate day, @Nullable Clock clock, boolean of) {
    var date = dated(pattern("day", of), day).replace("{day}", dayOfMonth(day));
    return clock == null
        ? date
        : pattern("withTime", false).replace("{date}", date).replace("{time}", time(clock));
  }

  String dayInYear(LocalDate day) {
    return dated(pattern("dayInYear", false), day).replace("{day}", dayOfMonth(day));
  }

  /** As browsers write it: with the day's bare number, also for the first. */
  String dayOnAxis(LocalDate day) {
    return dated(pattern("dayInYear", false), day)
        .replace("{day}", Integer.toString(day.getDayOfMonth()));
  }

  String days(LocalDate first, LocalDate last) {
    return dated(pattern("daysInMonth", false), last)
        .replace("{from}", dayOfMonth(first))
        .replace("{to}", dayOfMonth(last));
  }

  String month(LocalDate day, boolean of) {
    return dated(pattern("month", of), day);
  }

  String monthAlone(LocalDate day) {
    return dated("{monthAlone}", day);
  }

  private String dayOfMonth(LocalDate day) {
    var first = day.getDayOfMonth() == 1 ? find("firstDay", false) : null;
    return first == null ? Integer.toString(day.getDayOfMonth()) : first;
  }

  private String dated(String pattern, LocalDate day) {
    var month = day.getMonth();
    var locale = phrases.locale();
    return pattern
        .replace("{month}", month.getDisplayName(brief ? TextStyle.SHORT : TextStyle.FULL, locale))
        .replace(
            "{monthAlone}",
            month.getDisplayName(
                brief ? TextStyle.SHORT_STANDALONE : TextStyle.FULL_STANDALONE, locale))
        .replace("{year}", year(day.getYear(), false))
        .replace("{ofYear}", year(day.getYear(), true));
  }

  /**
   * A season.
   *
   * @param number 1 for spring to 4 for winter
   */
  String season(int number, int firstYear, int lastYear, boolean of) {
    return pattern("season", of)
        .replace("{season}", pattern("season." + number, of))
        .replace("{year}", years(firstYear, lastYear, false))
        .replace("{ofYear}", years(firstYear, lastYear, true));
  }

  String quarter(int number, int year, boolean of) {
    return pattern("quarter", of)
        .replace("{n}", Integer.toString(number))
        .replace("{nth}", Objects.requireNonNullElse(find("quarter." + number, false), ""))
        .replace("{year}", year(year, false))
        .replace("{ofYear}", year(year, true));
  }

  /**
   * Whether a decade has a name. In some languages it bends by its number, so there is none; and
   * the first of a century would read like the century: “the 1900s”. Then its years are said.
   */
  boolean names(int decade) {
    return decade >= 1000 && decade % 100 != 0 && find("decade", false) != null;
  }

  String decade(int firstYear, boolean of) {
    return pattern("decade", of).replace("{year}", Integer.toString(firstYear));
  }

  /** A year with its era where it would be misread without: before 100. */
  String year(int year, boolean of) {
    return years(year, year, of);
  }

  String years(int first, int last, boolean of) {
    if (first <= 0 && last > 0) {
      return year(first, false) + " – " + year(last, false);
    }
    boolean era = last < 100;
    int from = last > 0 ? first : 1 - first;
    int to = last > 0 ? last : 1 - last;
    return pattern(!era ? "year" : last > 0 ? "ce" : "bce", of)
        .replace("{year}", from == to ? Integer.toString(to) : from + "–" + to);
  }

  /** A time of day, with its zone's distance to UTC when known. */
  private String time(Clock clock) {
    var key = clock.time().getSecond() == 0 ? "time" : "timeWithSeconds";
    var text =
        DateTimeFormatter.ofPattern(phrases.of("date." + key), Locale.ROOT).format(clock.time());
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

  private String pattern(String key, boolean of) {
    var found = find(key, of);
    return found == null ? phrases.of("date." + key) : found;
  }

  /** The nearest form of a phrase: after a preposition and brief, brief, after one, plain. */
  private @Nullable String find(String key, boolean of) {
    var forms = new ArrayList<String>();
    if (brief && of) {
      forms.add(".of.brief");
    }
    if (brief) {
      forms.add(".brief");
    }
    if (of) {
      forms.add(".of");
    }
    forms.add("");
    return forms.stream()
        .map(form -> phrases.find("date." + key + form))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
