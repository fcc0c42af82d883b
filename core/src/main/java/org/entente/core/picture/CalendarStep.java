package org.entente.core.picture;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.entente.core.layout.Period;

/**
 * The distance between two ticks of a calendar axis: so many units.
 *
 * @param gap the pixels that its labels need
 */
record CalendarStep(Unit unit, int count, double gap) {

  /** The years that have names ({@code EventDate}). */
  private static final int FIRST_YEAR = -4712;

  private static final int LAST_YEAR = 9999;

  enum Unit {
    MINUTE(1.0 / 1440),
    HOUR(1.0 / 24),
    DAY(1),
    MONTH(30.4),
    YEAR(365.2425);

    private final double days;

    Unit(double days) {
      this.days = days;
    }
  }

  /** A tick. A strong one begins the next larger unit: a year among months. */
  record Tick(double at, boolean strong) {}

  private static final List<CalendarStep> STEPS = steps();

  private static List<CalendarStep> steps() {
    var steps = new ArrayList<CalendarStep>();
    for (int count : new int[] {1, 5, 15, 30}) {
      steps.add(new CalendarStep(Unit.MINUTE, count, 58));
    }
    for (int count : new int[] {1, 3, 6, 12}) {
      steps.add(new CalendarStep(Unit.HOUR, count, 58));
    }
    steps.add(new CalendarStep(Unit.DAY, 1, 26));
    steps.add(new CalendarStep(Unit.DAY, 7, 48));
    steps.add(new CalendarStep(Unit.DAY, 14, 60));
    steps.add(new CalendarStep(Unit.MONTH, 1, 46));
    steps.add(new CalendarStep(Unit.MONTH, 3, 46));
    for (int power = 1; power <= 1000; power *= 10) {
      for (int factor : new int[] {1, 2, 5}) {
        steps.add(new CalendarStep(Unit.YEAR, factor * power, 54));
      }
    }
    return List.copyOf(steps);
  }

  /**
   * The finest step whose labels have room at a scale in pixels a day.
   *
   * @param months the pixels that a month's name needs, in languages with long ones
   */
  static CalendarStep at(double scale, double months) {
    return STEPS.stream()
        .filter(
            step ->
                step.days() * scale
                    >= (step.unit == Unit.MONTH ? Math.max(step.gap, months) : step.gap))
        .findFirst()
        .orElse(STEPS.getLast());
  }

  /** About how many days it spans. */
  double days() {
    return count * unit.days;
  }

  /** The ticks in a period, both ends included. */
  List<Tick> ticks(Period period) {
    var ticks = new ArrayList<Tick>();
    switch (unit) {
      case YEAR -> years(period, ticks);
      case MONTH -> months(period, ticks);
      case DAY -> days(period, ticks);
      case HOUR, MINUTE -> {
        long perDay = Math.round(1 / (count * unit.days));
        for (long n = (long) Math.ceil(period.from() * perDay); n <= period.to() * perDay; n++) {
          ticks.add(new Tick((double) n / perDay, n % perDay == 0));
        }
      }
    }
    ticks.removeIf(tick -> tick.at < period.from() || tick.at > period.to());
    return ticks;
  }

  /** Years before the first count from 1 backwards: 500 BCE is year −499. */
  private void years(Period period, List<Tick> ticks) {
    int last = Math.min(LAST_YEAR, day(period.to()).getYear());
    for (int n = Math.floorDiv(day(period.from()).getYear() - 1, count) * count;
        n <= last;
        n += count) {
      int year = n <= 0 ? n + 1 : n;
      if (year >= FIRST_YEAR) {
        ticks.add(new Tick(LocalDate.of(year, 1, 1).toEpochDay(), false));
      }
    }
  }

  private void months(Period period, List<Tick> ticks) {
    var month = LocalDate.of(day(period.from()).getYear(), 1, 1);
    for (; month.toEpochDay() <= period.to(); month = month.plusMonths(count)) {
      ticks.add(new Tick(month.toEpochDay(), month.getMonthValue() == 1));
    }
  }

  /** Counted anew in each month; a tick in its last days would stand too near the next month's. */
  private void days(Period period, List<Tick> ticks) {
    var month = day(period.from()).withDayOfMonth(1);
    for (; month.toEpochDay() <= period.to(); month = month.plusMonths(1)) {
      double end = month.lengthOfMonth() - (count > 1 ? count / 2.0 : 0);
      for (int day = 0; day < end; day += count) {
        ticks.add(new Tick(month.toEpochDay() + day, day == 0));
      }
    }
  }

  /** The calendar day of a moment. */
  static LocalDate day(double moment) {
    return LocalDate.ofEpochDay((long) Math.floor(moment));
  }

  /** The day and time of a moment, to the minute. */
  static LocalDateTime time(double moment) {
    return LocalDateTime.ofEpochSecond(Math.round(moment * 1440) * 60, 0, ZoneOffset.UTC);
  }
}
