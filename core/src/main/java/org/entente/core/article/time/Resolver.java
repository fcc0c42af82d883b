package org.entente.core.article.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Gives the expressions of one text their values, in the order of the text. In news a date that is
 * not said whole is completed by the day of publication, in histories by the last date before it.
 */
final class Resolver {

  /** A value and why it is that. */
  record Resolved(TimeValue value, Basis basis) {}

  private static final Resolved NOTHING = new Resolved(new TimeValue.Open("DATE", ""), Basis.NONE);

  private final LocalDate published;
  private final boolean narrative;
  private final Candidates candidates;
  private TimeValue.@Nullable Moment last;
  private @Nullable LocalDate lastDay;

  Resolver(LocalDate published, boolean narrative) {
    this.published = published;
    this.narrative = narrative;
    this.candidates = new Candidates(published);
  }

  /**
   * The value of what a pattern read.
   *
   * @param tense that of the words around it
   */
  Resolved resolve(Slots slots, Tense tense) {
    var resolved =
        switch (slots.text("op")) {
          case "date" -> date(slots, tense);
          case "unit" -> unit(slots, tense);
          case "ago" -> shifted(slots);
          case "length" -> length(slots);
          case "set" -> set(slots);
          case "ref" -> open(slots.text("ref") + "_REF");
          default -> throw new IllegalStateException("No operator " + slots);
        };
    if (resolved.value() instanceof TimeValue.Moment moment
        && moment.unit().compareTo(Unit.YEAR) <= 0) {
      remember(moment);
    }
    return resolved;
  }

  private void remember(TimeValue.Moment moment) {
    last = moment;
    if (moment.unit() == Unit.DAY) {
      lastDay = moment.start();
    }
  }

  /** The day that “the next day” follows: the last in the text, else that of publication. */
  private LocalDate textDay() {
    var moment = last;
    if (lastDay != null && (moment == null || moment.unit() != Unit.DAY || narrative)) {
      return lastDay;
    }
    return moment == null ? published : moment.start();
  }

  /** A day of the month that the text is at. */
  private LocalDate textMonth() {
    if (last != null && (last.unit().compareTo(Unit.MONTH) <= 0 || lastDay == null)) {
      return last.start();
    }
    return lastDay == null ? published : lastDay;
  }

  private LocalDate base(Slots slots) {
    if (!fromText(slots)) {
      return published;
    }
    var unit = slots.unit("unit");
    if (unit != null && unit.compareTo(Unit.WEEK) > 0 && last != null) {
      return last.start();
    }
    return textDay();
  }

  /** Whether it is counted from the text: always “that year”, in a history also “this year”. */
  private boolean fromText(Slots slots) {
    return slots.is("anchor", "text")
        || narrative && slots.is("op", "unit") && slots.number("shift") == 0 && last != null;
  }

  private static Resolved open(String timex) {
    return new Resolved(new TimeValue.Open("DATE", timex), Basis.NONE);
  }

  private static Resolved moment(Unit unit, LocalDate start, Slots slots, Basis basis) {
    return new Resolved(
        new TimeValue.Moment(unit, start, slots.clock(), slots.has("about")), basis);
  }

  private Resolved date(Slots slots, Tense tense) {
    var century = slots.century();
    if (century != null) {
      return moment(century.unit(), century.start(), slots, Basis.STATED);
    }
    var year = year(slots);
    if (year != null && slots.has("day") && !slots.has("month")) {
      return last == null
          ? NOTHING
          : date(slots.with("month", Integer.toString(last.start().getMonthValue())), tense);
    }
    if (year != null) {
      var counted = slots.is("anchor", "text") ? Basis.FROM_TEXT : Basis.FROM_PUBLICATION;
      var basis = slots.has("year-shift") ? counted : Basis.STATED;
      return inYear(year, slots, basis);
    }
    if (slots.has("shift")) {
      return named(slots);
    }
    if (slots.has("week-shift")) {
      var week = Unit.WEEK.plus(published, slots.number("week-shift"));
      var day = Unit.WEEK.start(week).plusDays(slots.number("weekday") - 1L);
      return moment(Unit.DAY, day, slots, Basis.FROM_PUBLICATION);
    }
    return bare(slots, tense);
  }

  private @Nullable Integer year(Slots slots) {
    var stated = slots.year(published.getYear());
    if (stated != null) {
      return stated;
    }
    if (slots.has("year-shift")) {
      var inText = slots.is("anchor", "text") || narrative && slots.number("year-shift") == 0;
      var base = inText && last != null ? last.start() : published;
      return base.getYear() + slots.number("year-shift");
    }
    return null;
  }

  private static Resolved inYear(int year, Slots slots, Basis basis) {
    var start = slots.dayIn(year);
    return start == null ? NOTHING : moment(slots.namedUnit(), start, slots, basis);
  }

  /** “Last Tuesday”, “next March”, “this summer”. */
  private Resolved named(Slots slots) {
    var shift = slots.number("shift");
    var base = slots.is("anchor", "text") ? textDay() : published;
    var basis = slots.is("anchor", "text") ? Basis.FROM_TEXT : Basis.FROM_PUBLICATION;
    if (slots.namedUnit() == Unit.DAY && slots.has("weekday") && !slots.has("month")) {
      var weekday = DayOfWeek.of(slots.number("weekday"));
      var day =
          switch (shift) {
            case 0 -> Unit.WEEK.start(base).plusDays(weekday.getValue() - 1L);
            case 1 -> base.with(TemporalAdjusters.next(weekday));
            default -> base.with(TemporalAdjusters.previous(weekday));
          };
      return moment(Unit.DAY, day, slots, basis);
    }
    var start = new Candidates(base).shifted(slots, shift);
    return start == null ? NOTHING : moment(slots.namedUnit(), start, slots, basis);
  }

  /** A date that says no year, and nothing of where to look for it. */
  private Resolved bare(Slots slots, Tense tense) {
    if (slots.namesPartOfYear()) {
      return narrative ? inStory(slots) : inNews(slots, tense);
    }
    if (slots.has("weekday")) {
      return weekday(slots, tense);
    }
    if (slots.has("day")) {
      return dayOfMonth(slots);
    }
    if (slots.clock().isEmpty()) {
      return NOTHING;
    }
    return moment(Unit.DAY, narrative ? textDay() : clockDay(), slots, Basis.FROM_TEXT);
  }

  /** The day of a time of day: the last day that the text named, else that of publication. */
  private LocalDate clockDay() {
    return last != null && last.unit() == Unit.DAY ? last.start() : published;
  }

  private Resolved inNews(Slots slots, Tense tense) {
    var start = candidates.nearest(slots, tense);
    return start == null ? NOTHING : moment(slots.namedUnit(), start, slots, Basis.NEAREST);
  }

  private Resolved inStory(Slots slots) {
    var anchor = last;
    if (anchor == null) {
      return new Resolved(new TimeValue.Open("DATE", slots.withoutYear()), Basis.NONE);
    }
    var year = anchor.start().getYear();
    var turns =
        anchor.unit() != Unit.YEAR
            && anchor.start().getMonthValue() >= 11
            && slots.has("month")
            && slots.number("month") <= 2;
    return inYear(turns ? year + 1 : year, slots, Basis.FROM_TEXT);
  }

  private Resolved weekday(Slots slots, Tense tense) {
    var weekday = DayOfWeek.of(slots.number("weekday"));
    if (slots.has("day")) {
      var day = candidates.dayOnWeekday(slots.number("day"), weekday);
      return day == null ? NOTHING : moment(Unit.DAY, day, slots, Basis.NEAREST);
    }
    if (narrative) {
      return moment(
          Unit.DAY, textDay().with(TemporalAdjusters.nextOrSame(weekday)), slots, Basis.FROM_TEXT);
    }
    return tense == Tense.FUTURE
        ? moment(
            Unit.DAY,
            published.with(TemporalAdjusters.nextOrSame(weekday)),
            slots,
            Basis.NEXT_AFTER)
        : moment(
            Unit.DAY,
            published.with(TemporalAdjusters.previousOrSame(weekday)),
            slots,
            Basis.LAST_BEFORE);
  }

  /** “The 14th”: of the month that the text is at. */
  private Resolved dayOfMonth(Slots slots) {
    var month = textMonth();
    var day = slots.number("day");
    return day > month.lengthOfMonth()
        ? NOTHING
        : moment(Unit.DAY, month.withDayOfMonth(day), slots, Basis.FROM_TEXT);
  }

  /** “This week”, “last year”, “the following day”. */
  private Resolved unit(Slots slots, Tense tense) {
    var unit = slots.unit("unit");
    if (unit == null) {
      return NOTHING;
    }
    if (narrative && unit == Unit.DAY && slots.number("shift") == 0 && slots.has("today")) {
      return open("PRESENT_REF");
    }
    var text = fromText(slots);
    var base = base(slots);
    var shift = slots.number("shift");
    if (unit == Unit.WEEKEND
        && shift == 0
        && tense != Tense.FUTURE
        && base.getDayOfWeek().getValue() <= 3) {
      shift = tense == Tense.PAST ? -1 : 0;
    }
    return moment(
        unit,
        unit.start(unit.plus(unit.start(base), shift)),
        slots,
        text ? Basis.FROM_TEXT : Basis.FROM_PUBLICATION);
  }

  /** “Three weeks ago”, “two years later”. */
  private Resolved shifted(Slots slots) {
    var unit = slots.unit("unit");
    var sign = slots.number("sign");
    if (unit == null || slots.is("number", "X")) {
      return open(sign < 0 ? "PAST_REF" : "FUTURE_REF");
    }
    var amount = slots.decimal("number");
    if (amount != Math.rint(amount)) {
      var smaller = smaller(unit);
      amount = Math.rint(amount * inSmaller(unit));
      unit = smaller;
    }
    if (amount > 10_000) {
      return NOTHING;
    }
    var base = base(slots);
    var day = unit.start(unit.plus(base, sign * (long) amount));
    if (unit.ofTheDay()) {
      return new Resolved(
          new TimeValue.Moment(Unit.DAY, day, "TXX:XX", false), Basis.FROM_PUBLICATION);
    }
    return moment(
        unit == Unit.WORKDAY ? Unit.DAY : unit,
        day,
        slots,
        slots.is("anchor", "text") ? Basis.FROM_TEXT : Basis.FROM_PUBLICATION);
  }

  private static Unit smaller(Unit unit) {
    return switch (unit) {
      case YEAR -> Unit.MONTH;
      case DECADE, CENTURY, MILLENNIUM -> Unit.YEAR;
      case HOUR -> Unit.MINUTE;
      case DAY -> Unit.HOUR;
      default -> Unit.DAY;
    };
  }

  private static int inSmaller(Unit unit) {
    return switch (unit) {
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

  private Resolved length(Slots slots) {
    var unit = slots.unit("unit");
    if (unit == null) {
      return NOTHING;
    }
    var number = slots.text("number").isEmpty() ? "1" : slots.text("number");
    if (number.equals("X")) {
      return new Resolved(new TimeValue.Length(unit.length("X"), null), Basis.NONE);
    }
    var amount = Double.parseDouble(number);
    if (amount == 0.5) {
      amount = inSmaller(unit) / 2;
      unit = smaller(unit);
    }
    var timex = unit.length(plain(amount));
    var second = slots.unit("unit2");
    if (second != null) {
      var more = second.length(plain(slots.decimal("number2")));
      timex += timex.contains("T") ? more.substring(2) : more.substring(1);
    }
    if (!slots.has("lasting") || unit.ofTheDay() || amount > 10_000) {
      return new Resolved(new TimeValue.Length(timex, null), Basis.NONE);
    }
    var start = unit.start(unit.plus(published, -(long) amount));
    var since = new TimeValue.Moment(unit, start, "", false);
    return new Resolved(new TimeValue.Length(timex, since), Basis.FROM_PUBLICATION);
  }

  private static String plain(double amount) {
    return amount == Math.rint(amount)
        ? Long.toString((long) amount)
        : String.format(Locale.ROOT, "%s", amount);
  }

  private static Resolved set(Slots slots) {
    return new Resolved(new TimeValue.Recurring(slots.recurring()), Basis.NONE);
  }
}
