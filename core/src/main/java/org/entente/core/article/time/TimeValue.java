package org.entente.core.article.time;

import java.time.LocalDate;
import java.time.temporal.WeekFields;
import java.util.Locale;
import java.util.Optional;
import org.entente.core.date.EventDate;
import org.entente.core.date.Reading;
import org.jspecify.annotations.Nullable;

/** What a time expression means. */
sealed interface TimeValue {

  /** DATE, TIME, DURATION or SET, as TIMEX3 has them. */
  String type();

  /** The value in TIMEX3: {@code 2022-W07}, {@code P3M}, {@code PAST_REF} …. */
  String timex();

  /** The event date that says as much, when it names days. */
  default Optional<EventDate> date() {
    return Optional.empty();
  }

  /**
   * A stretch of days or a part of a day.
   *
   * @param start the first day of the unit
   * @param clock a time of day ({@code T18:40}) or a part of the day ({@code TNI}), or empty
   * @param about whether it is only approximately so
   */
  record Moment(Unit unit, LocalDate start, String clock, boolean about) implements TimeValue {

    @Override
    public String type() {
      return clock.isEmpty() ? "DATE" : "TIME";
    }

    @Override
    public String timex() {
      return day() + clock;
    }

    private String day() {
      var year = year(start.getYear());
      return switch (unit) {
        case SECOND, MINUTE, HOUR, DAY, WORKDAY -> year + month() + two(start.getDayOfMonth());
        case WEEK -> week();
        case WEEKEND -> week() + "-WE";
        case MONTH -> year + "-" + String.format(Locale.ROOT, "%02d", start.getMonthValue());
        case SEASON ->
            year + "-" + new String[] {"WI", "SP", "SU", "FA"}[start.getMonthValue() / 3 % 4];
        case QUARTER -> year + "-Q" + (start.getMonthValue() + 2) / 3;
        case HALF -> year + "-H" + (start.getMonthValue() < 7 ? 1 : 2);
        case YEAR -> year;
        case DECADE -> year.substring(0, year.length() - 1);
        case CENTURY -> century(year);
        case MILLENNIUM -> year.substring(0, year.length() - 3);
      };
    }

    /** The digits that its years share: the third century before Christ is of the years BC02xx. */
    private String century(String year) {
      return start.getYear() > 0
          ? year.substring(0, year.length() - 2)
          : String.format(Locale.ROOT, "BC%02d", -start.getYear() / 100);
    }

    private String month() {
      return two(start.getMonthValue());
    }

    private String week() {
      return year(start.get(WeekFields.ISO.weekBasedYear()))
          + "-W"
          + String.format(Locale.ROOT, "%02d", start.get(WeekFields.ISO.weekOfWeekBasedYear()));
    }

    private static String two(int number) {
      return String.format(Locale.ROOT, "-%02d", number);
    }

    private static String year(int year) {
      return year > 0
          ? String.format(Locale.ROOT, "%04d", year)
          : String.format(Locale.ROOT, "BC%04d", 1 - year);
    }

    @Override
    public Optional<EventDate> date() {
      var text =
          switch (unit) {
            case SECOND, MINUTE, HOUR, DAY, WORKDAY -> edtf(start);
            case WEEK, WEEKEND, HALF -> edtf(start) + "/" + edtf(unit.end(start));
            case MONTH -> edtf(start).substring(0, edtf(start).length() - 3);
            case SEASON -> edtfYear() + "-" + (20 + start.getMonthValue() / 3);
            case QUARTER -> edtfYear() + "-" + (33 + start.getMonthValue() / 3);
            case YEAR -> edtfYear();
            case DECADE -> edtfYear().substring(0, edtfYear().length() - 1) + "X";
            case CENTURY -> edtfYear().substring(0, edtfYear().length() - 2) + "XX";
            case MILLENNIUM -> "";
          };
      return switch (EventDate.read(about && !text.contains("/") ? text + "~" : text)) {
        case Reading.Understood(var date) -> Optional.of(date);
        case Reading.Refused ignored -> Optional.empty();
      };
    }

    private String edtfYear() {
      return edtf(start).substring(0, edtf(start).length() - 6);
    }

    private static String edtf(LocalDate day) {
      var year = day.getYear();
      return (year < 0 ? "-" : "")
          + String.format(
              Locale.ROOT,
              "%04d-%02d-%02d",
              Math.abs(year),
              day.getMonthValue(),
              day.getDayOfMonth());
    }

    /** The last day of it. */
    LocalDate end() {
      return unit.end(start);
    }
  }

  /**
   * How long something lasted.
   *
   * @param since when it began, if it is said of what still goes on; else null
   */
  record Length(String timex, @Nullable Moment since) implements TimeValue {
    @Override
    public String type() {
      return "DURATION";
    }

    @Override
    public Optional<EventDate> date() {
      return since == null
          ? Optional.empty()
          : since.date().map(start -> EventDate.of(start.text().split("/", 2)[0] + "/.."));
    }
  }

  /** How often something happens. */
  record Recurring(String timex) implements TimeValue {
    @Override
    public String type() {
      return "SET";
    }
  }

  /**
   * A time that the text leaves open: the past, the present, the future, a day of no known year.
   */
  record Open(String type, String timex) implements TimeValue {}
}
