package org.entente.core.article.time;

import com.ibm.icu.util.EasterHoliday;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a pattern read from an expression: {@code month=3}, {@code unit=week}, {@code shift=-1} ….
 */
record Slots(Map<String, String> bySlot) {

  /** A decade, century or millennium, which has a name of its own in a year's place. */
  record Years(Unit unit, LocalDate start) {}

  boolean has(String slot) {
    return bySlot.containsKey(slot);
  }

  boolean is(String slot, String value) {
    return value.equals(bySlot.get(slot));
  }

  /** A slot's text, or the empty string. */
  String text(String slot) {
    return bySlot.getOrDefault(slot, "");
  }

  /** A slot's whole number, or 0. */
  int number(String slot) {
    return has(slot) ? (int) Double.parseDouble(text(slot)) : 0;
  }

  /** A slot's number, or 1. */
  double decimal(String slot) {
    return has(slot) ? Double.parseDouble(text(slot)) : 1;
  }

  /** The same with the value of another's slot, where that one has it and this has not. */
  Slots completedBy(Slots other, String slot) {
    return has(slot) || !other.has(slot) ? this : with(slot, other.text(slot));
  }

  /** The same with another value for a slot. */
  Slots with(String slot, String value) {
    var changed = new HashMap<>(bySlot);
    changed.put(slot, value);
    return new Slots(changed);
  }

  @Nullable Unit unit(String slot) {
    return has(slot) ? Unit.valueOf(text(slot).toUpperCase(Locale.ROOT)) : null;
  }

  /** The year that is stated; of two digits the one nearest to a year, at most 30 years later. */
  @Nullable Integer year(int near) {
    if (has("year")) {
      var year = number("year");
      return has("bc") ? 1 - year : (Integer) year;
    }
    if (has("year2")) {
      var year = near / 100 * 100 + number("year2");
      return year > near + 30 ? year - 100 : (Integer) year;
    }
    return null;
  }

  @Nullable Years century() {
    if (has("decade")) {
      return new Years(Unit.DECADE, LocalDate.of(number("decade") * 10, 1, 1));
    }
    if (has("decade2")) {
      var decade = number("decade2");
      return new Years(Unit.DECADE, LocalDate.of((decade < 2 ? 2000 : 1900) + decade * 10, 1, 1));
    }
    if (is("unit", "century") && has("ordinal")) {
      var first = (number("ordinal") - 1) * 100;
      return new Years(Unit.CENTURY, LocalDate.of(has("bc") ? -first - 99 : first, 1, 1));
    }
    return null;
  }

  /** Whether it names a part of any year, such as a month or a holiday. */
  boolean namesPartOfYear() {
    return Stream.of("month", "season", "quarter", "half", "easter").anyMatch(this::has);
  }

  /** The unit of the narrowest part of a date that is named. */
  Unit namedUnit() {
    if (is("unit", "week") && has("day")) {
      return Unit.WEEK;
    }
    if (has("day") || has("weekday") || has("easter")) {
      return Unit.DAY;
    }
    if (has("month")) {
      return Unit.MONTH;
    }
    if (has("season")) {
      return Unit.SEASON;
    }
    if (has("quarter")) {
      return Unit.QUARTER;
    }
    return has("half") ? Unit.HALF : Unit.YEAR;
  }

  /** The first day of what is named, in a year; null when that year has no such day. */
  @Nullable LocalDate dayIn(int year) {
    try {
      if (has("month")) {
        return LocalDate.of(year, number("month"), has("day") ? number("day") : 1);
      }
      if (has("season")) {
        return LocalDate.of(year, 3 * number("season"), 1);
      }
      if (has("quarter")) {
        return LocalDate.of(year, 3 * number("quarter") - 2, 1);
      }
      if (has("easter")) {
        return easterIn(year).plusDays(number("easter"));
      }
      return LocalDate.of(year, number("half") == 2 ? 7 : 1, 1);
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }

  /** Easter Sunday of the western churches. */
  private static LocalDate easterIn(int year) {
    var newYear = LocalDate.of(year, 1, 1).atStartOfDay(ZoneOffset.UTC).toInstant();
    var easter = new EasterHoliday("Easter Sunday").firstAfter(Date.from(newYear));
    return LocalDate.ofInstant(easter.toInstant(), ZoneOffset.UTC);
  }

  /** A time of day as TIMEX3 has it: T18:40, or a part of the day: TNI; empty for none. */
  String clock() {
    if (!has("hour")) {
      return has("daypart") ? "T" + text("daypart") : "";
    }
    var hour = number("hour");
    var minute = number("minute");
    if (has("half-to")) {
      hour = hour == 0 ? 11 : hour - 1;
      minute = 30;
    }
    if (hour < 12 && (is("half-day", "pm") || laterHalf(hour))) {
      hour += 12;
    } else if (hour == 12 && (is("half-day", "am") || is("daypart", "NI"))) {
      hour = 0;
    }
    return String.format(Locale.ROOT, "T%02d:%02d", hour, minute);
  }

  private boolean laterHalf(int hour) {
    return is("daypart", "AF") || is("daypart", "EV") || is("daypart", "NI") && hour >= 6;
  }

  /** How TIMEX3 writes a date without a year. */
  String withoutYear() {
    if (has("month")) {
      return String.format(Locale.ROOT, "XXXX-%02d", number("month"))
          + (has("day") ? String.format(Locale.ROOT, "-%02d", number("day")) : "")
          + clock();
    }
    if (has("season")) {
      return "XXXX-" + new String[] {"SP", "SU", "FA", "WI"}[number("season") - 1];
    }
    if (has("easter")) {
      return "XXXX";
    }
    return has("quarter") ? "XXXX-Q" + text("quarter") : "XXXX-H" + text("half");
  }

  /** How TIMEX3 writes what comes again and again. */
  String recurring() {
    if (has("weekday")) {
      return "XXXX-WXX-" + text("weekday") + clock();
    }
    if (has("month") || has("season") || has("quarter")) {
      return withoutYear();
    }
    var unit = unit("unit");
    if (unit == Unit.WEEKEND) {
      return "XXXX-WXX-WE";
    }
    if (unit != null) {
      return unit.length(has("number") ? text("number").replace(".0", "") : "1");
    }
    return "XXXX-XX-XX" + clock();
  }
}
