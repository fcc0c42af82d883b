package org.entente.core.article.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** A unit of the calendar, or of time. */
enum Unit {
  SECOND("S", true),
  MINUTE("M", true),
  HOUR("H", true),
  DAY("D", false),
  WORKDAY("WD", false),
  WEEKEND("WE", false),
  WEEK("W", false),
  MONTH("M", false),
  SEASON("S", false),
  QUARTER("Q", false),
  HALF("H", false),
  YEAR("Y", false),
  DECADE("DE", false),
  CENTURY("CE", false),
  MILLENNIUM("ML", false);

  private final String letter;
  private final boolean ofTheDay;

  Unit(String letter, boolean ofTheDay) {
    this.letter = letter;
    this.ofTheDay = ofTheDay;
  }

  /** A length of so many units, as TIMEX3 has it: P3M, PT2H, PXY. */
  String length(String amount) {
    return (ofTheDay ? "PT" : "P") + amount + letter;
  }

  /** Whether it is shorter than a day. */
  boolean ofTheDay() {
    return ofTheDay;
  }

  /** The first day of the unit that a day falls in. */
  LocalDate start(LocalDate day) {
    return switch (this) {
      case SECOND, MINUTE, HOUR, DAY, WORKDAY -> day;
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case WEEKEND -> WEEK.start(day).plusDays(5);
      case MONTH -> day.withDayOfMonth(1);
      case SEASON -> seasonStart(day);
      case QUARTER -> day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / 3 * 3 + 1);
      case HALF -> day.withDayOfMonth(1).withMonth(day.getMonthValue() <= 6 ? 1 : 7);
      case YEAR -> day.withDayOfYear(1);
      case DECADE -> startOfYears(day, 10);
      case CENTURY -> startOfYears(day, 100);
      case MILLENNIUM -> startOfYears(day, 1000);
    };
  }

  private static LocalDate startOfYears(LocalDate day, int years) {
    return LocalDate.of(Math.floorDiv(day.getYear(), years) * years, 1, 1);
  }

  /** Winter starts in December and belongs to the year in which it starts. */
  private static LocalDate seasonStart(LocalDate day) {
    var month = day.getMonthValue();
    return month < 3
        ? LocalDate.of(day.getYear() - 1, 12, 1)
        : LocalDate.of(day.getYear(), month / 3 * 3, 1);
  }

  /** The day so many units later, or earlier when negative. */
  LocalDate plus(LocalDate day, long amount) {
    return switch (this) {
      case SECOND -> day.plusDays(amount / 86_400);
      case MINUTE -> day.plusDays(amount / 1_440);
      case HOUR -> day.plusDays(amount / 24);
      case DAY, WORKDAY -> day.plusDays(amount);
      case WEEKEND, WEEK -> day.plusWeeks(amount);
      case MONTH -> day.plusMonths(amount);
      case SEASON, QUARTER -> day.plusMonths(3 * amount);
      case HALF -> day.plusMonths(6 * amount);
      case YEAR -> day.plusYears(amount);
      case DECADE -> day.plus(amount, ChronoUnit.DECADES);
      case CENTURY -> day.plus(amount, ChronoUnit.CENTURIES);
      case MILLENNIUM -> day.plus(amount, ChronoUnit.MILLENNIA);
    };
  }

  /** The last day of the unit that starts on a day. */
  LocalDate end(LocalDate start) {
    return switch (this) {
      case SECOND, MINUTE, HOUR, DAY, WORKDAY -> start;
      case WEEKEND -> start.plusDays(1);
      default -> plus(start, 1).minusDays(1);
    };
  }

  /** The next smaller unit that halves are counted in. */
  Unit smaller() {
    return switch (this) {
      case YEAR -> MONTH;
      case DECADE, CENTURY, MILLENNIUM -> YEAR;
      case HOUR -> MINUTE;
      case DAY -> HOUR;
      default -> DAY;
    };
  }

  /** How many of the smaller unit it is. */
  int inSmaller() {
    return switch (this) {
      case YEAR -> 12;
      case DECADE -> 10;
      case CENTURY -> 100;
      case MILLENNIUM -> 1000;
      case HOUR -> 60;
      case DAY -> 24;
      case WEEK -> 7;
      default -> 30;
    };
  }

  /** How many seconds a unit that is shorter than a day has. */
  int seconds() {
    return switch (this) {
      case HOUR -> 3_600;
      case MINUTE -> 60;
      default -> 1;
    };
  }
}
