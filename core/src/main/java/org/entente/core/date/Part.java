package org.entente.core.date;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One date: a stretch of days of a certain precision, or a moment of a day.
 *
 * @param clock the time of day, for a date of minute or second precision only
 */
record Part(
    String text,
    Precision precision,
    LocalDate firstDay,
    LocalDate lastDay,
    Doubt doubt,
    @Nullable Clock clock)
    implements Shape {

  /** The first year that a PostgreSQL date holds whole: 4713 BCE. */
  static final int FIRST_YEAR = -4712;

  static final int LAST_YEAR = 9999;

  private static final DateTimeFormatter WITH_SECONDS =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

  @Override
  public boolean uncertain() {
    return doubt.uncertain();
  }

  @Override
  public boolean approximate() {
    return doubt.approximate();
  }

  @Override
  public double mark() {
    return mark(lastDay);
  }

  /** Where it stands when it cannot be later than {@code limit}. */
  double mark(LocalDate limit) {
    if (clock != null) {
      return firstDay.toEpochDay() + clock.time().toSecondOfDay() / 86_400.0;
    }
    var last = lastDay.isBefore(limit) ? lastDay : limit;
    if (firstDay.equals(last)) {
      return firstDay.toEpochDay();
    }
    return (firstDay.toEpochDay() + last.toEpochDay() + 1) / 2.0;
  }

  /** Ten or a hundred years, with X for the last digits ({@code 199X}, {@code 19XX}). */
  static Part years(boolean negative, String digits, Doubt doubt) throws RefusedDate {
    var low = Integer.parseInt(digits.replace('X', '0'));
    var high = Integer.parseInt(digits.replace('X', '9'));
    // Minus nothing is not a year, so -000X covers the years -9 to -1 and -00XX -99 to -1.
    var first = negative ? -high : low;
    var last = negative ? -Math.max(low, 1) : high;
    checkYear(first, (negative ? "-" : "") + digits);
    return new Part(
        (negative ? "-" : "") + digits + doubt.sign(),
        digits.endsWith("XX") ? Precision.CENTURY : Precision.DECADE,
        LocalDate.of(first, 1, 1),
        LocalDate.of(last, 12, 31),
        doubt,
        null);
  }

  static Part year(int year, String unknown, Doubt doubt) throws RefusedDate {
    checkYear(year, Digits.yearText(year));
    return new Part(
        Digits.yearText(year) + unknown + doubt.sign(),
        Precision.YEAR,
        LocalDate.of(year, 1, 1),
        LocalDate.of(year, 12, 31),
        doubt,
        null);
  }

  static Part month(int year, int month, String unknown, Doubt doubt) throws RefusedDate {
    checkYear(year, Digits.yearText(year));
    var whole = YearMonth.of(year, month);
    return new Part(
        Digits.yearText(year) + "-" + Digits.twoDigits(month) + unknown + doubt.sign(),
        Precision.MONTH,
        whole.atDay(1),
        whole.atEndOfMonth(),
        doubt,
        null);
  }

  /**
   * A season.
   *
   * @param season 1 for spring to 4 for winter, which ends in the next year
   */
  static Part season(int year, int season, Doubt doubt) throws RefusedDate {
    return threeMonths(Precision.SEASON, year, 20 + season, 3 * season, doubt);
  }

  static Part quarter(int year, int quarter, Doubt doubt) throws RefusedDate {
    return threeMonths(Precision.QUARTER, year, 32 + quarter, 3 * quarter - 2, doubt);
  }

  private static Part threeMonths(Precision precision, int year, int code, int month, Doubt doubt)
      throws RefusedDate {
    checkYear(year, Digits.yearText(year));
    var first = YearMonth.of(year, month);
    return new Part(
        Digits.yearText(year) + "-" + code + doubt.sign(),
        precision,
        first.atDay(1),
        first.plusMonths(2).atEndOfMonth(),
        doubt,
        null);
  }

  static Part day(int year, int month, int day, Doubt doubt) throws RefusedDate {
    checkYear(year, Digits.yearText(year));
    if (month < 1 || month > 12) {
      throw new RefusedDate(Refusal.NOT_A_MONTH, Digits.twoDigits(month));
    }
    if (day < 1 || day > 31) {
      throw new RefusedDate(Refusal.NOT_A_DAY, Digits.twoDigits(day));
    }
    if (day > Month.of(month).maxLength()) {
      throw new RefusedDate(Refusal.NO_SUCH_DAY, day, Month.of(month));
    }
    if (day == 29 && month == 2 && !Year.isLeap(year)) {
      throw new RefusedDate(Refusal.NO_LEAP_DAY, Month.FEBRUARY, Digits.yearText(year));
    }
    var date = LocalDate.of(year, month, day);
    return new Part(Digits.text(date) + doubt.sign(), Precision.DAY, date, date, doubt, null);
  }

  /** The same day at a time of day. */
  static Part moment(Part day, Clock clock) throws RefusedDate {
    if (day.precision() != Precision.DAY || day.doubt() != Doubt.NONE) {
      throw new RefusedDate(Refusal.TIME_NEEDS_DAY, day.text());
    }
    var offset = clock.offset();
    return new Part(
        day.text()
            + "T"
            + (clock.seconds() ? WITH_SECONDS.format(clock.time()) : clock.time())
            + (offset == null ? "" : offset),
        clock.seconds() ? Precision.SECOND : Precision.MINUTE,
        day.firstDay(),
        day.lastDay(),
        Doubt.NONE,
        clock);
  }

  private static void checkYear(int year, String text) throws RefusedDate {
    if (year < FIRST_YEAR) {
      throw new RefusedDate(Refusal.TOO_EARLY, text);
    }
    if (year > LAST_YEAR) {
      throw new RefusedDate(Refusal.TOO_LATE, text);
    }
  }
}
