package org.entente.core.article.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The days, months, seasons of some name around a day, and which of them is meant. */
final class Candidates {

  /** A date this many days the wrong side of publication may still be meant. */
  private static final int TOLERANCE = 14;

  private final LocalDate near;

  Candidates(LocalDate near) {
    this.near = near;
  }

  /**
   * The nearest, unless the words around it speak of the other side of the day: of the past while
   * the nearest is to come, or the other way round. Null when there is no such day.
   */
  @Nullable LocalDate nearest(Slots slots, Tense tense) {
    var all = around(slots);
    if (slots.has("weekday")) {
      var fitting =
          all.stream()
              .filter(day -> day.getDayOfWeek().getValue() == slots.number("weekday"))
              .toList();
      all = fitting.isEmpty() ? all : fitting;
    }
    var possible =
        all.stream()
            .filter(
                day ->
                    switch (tense) {
                      case PAST -> distance(slots, day) <= TOLERANCE;
                      case FUTURE -> distance(slots, day) >= -TOLERANCE;
                      case UNKNOWN -> true;
                    })
            .toList();
    return (possible.isEmpty() ? all : possible)
        .stream().min(Comparator.comparing(day -> Math.abs(distance(slots, day)))).orElse(null);
  }

  /** The last before this one (−1), this year's (0), the next (+1). */
  @Nullable LocalDate shifted(Slots slots, int shift) {
    if (shift == 0) {
      return slots.dayIn(near.getYear());
    }
    return around(slots).stream()
        .filter(day -> shift < 0 ? distance(slots, day) < 0 : distance(slots, day) > 0)
        .min(Comparator.comparing(day -> Math.abs(distance(slots, day))))
        .orElse(null);
  }

  /** The nearest day of that number in a month which is that day of the week. */
  @Nullable LocalDate dayOnWeekday(int day, DayOfWeek weekday) {
    for (var months = 0; months <= 12; months++) {
      for (var sign : List.of(-1, 1)) {
        var month = near.plusMonths((long) sign * months);
        if (day <= month.lengthOfMonth() && month.withDayOfMonth(day).getDayOfWeek() == weekday) {
          return month.withDayOfMonth(day);
        }
      }
    }
    return null;
  }

  private List<LocalDate> around(Slots slots) {
    var days = new ArrayList<LocalDate>();
    for (var years = -8; years <= 8; years++) {
      var day = slots.dayIn(near.getYear() + years);
      if (day != null) {
        days.add(day);
      }
    }
    return days;
  }

  /**
   * How many days it begins after the day, negative when it ended before; 0 when it holds the day.
   */
  private long distance(Slots slots, LocalDate start) {
    var end = slots.namedUnit().end(start);
    if (start.isAfter(near)) {
      return ChronoUnit.DAYS.between(near, start);
    }
    return end.isBefore(near) ? -ChronoUnit.DAYS.between(end, near) : 0;
  }
}
