package org.entente.core.article.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * Gives the expressions of one text their values, in the order of the text. In news a date that is
 * not said whole is completed by the day of publication, in histories by the last date before it.
 */
final class Resolver {

  /** A value and why it is that. */
  record Resolved(TimeValue value, Basis basis) {

    /** What names no time after all. */
    static final Resolved NOTHING = open("");

    static Resolved open(String timex) {
      return new Resolved(new TimeValue.Open("DATE", timex), Basis.NONE);
    }

    static Resolved moment(Unit unit, LocalDate start, Slots slots, Basis basis) {
      var from = unit == Unit.WEEK ? unit.start(start) : start;
      return new Resolved(
          new TimeValue.Moment(unit, from, slots.clock(), slots.has("about")), basis);
    }
  }

  private final LocalDate published;
  private final TextAnchor text;
  private final Counted counted;
  private final Candidates candidates;

  Resolver(LocalDate published, boolean narrative) {
    this.published = published;
    this.text = new TextAnchor(published, narrative);
    this.counted = new Counted(text);
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
          case "unit" -> counted.unit(slots, tense);
          case "ago" ->
              slots.has("unless-past") && tense == Tense.PAST
                  ? counted.length(slots)
                  : counted.shifted(slots);
          case "length" -> counted.length(slots);
          case "set" -> set(slots);
          case "ref" -> Resolved.open(slots.text("ref") + "_REF");
          default -> throw new IllegalStateException("No operator " + slots);
        };
    text.remember(resolved.value());
    return resolved;
  }

  private Resolved date(Slots slots, Tense tense) {
    var century = slots.century();
    if (century != null) {
      return Resolved.moment(century.unit(), century.start(), slots, Basis.STATED);
    }
    var year = year(slots);
    if (year != null && slots.has("day") && !slots.has("month")) {
      var last = text.last();
      return last == null
          ? Resolved.NOTHING
          : date(slots.with("month", Integer.toString(last.start().getMonthValue())), tense);
    }
    if (year != null) {
      var from = slots.is("anchor", "text") ? Basis.FROM_TEXT : Basis.FROM_PUBLICATION;
      var basis = slots.has("year-shift") ? from : Basis.STATED;
      return inYear(year, slots, basis);
    }
    if (slots.has("shift")) {
      return named(slots);
    }
    if (slots.has("week-shift")) {
      var week = Unit.WEEK.plus(published, slots.number("week-shift"));
      var day = Unit.WEEK.start(week).plusDays(slots.number("weekday") - 1L);
      return Resolved.moment(Unit.DAY, day, slots, Basis.FROM_PUBLICATION);
    }
    return bare(slots, tense);
  }

  private @Nullable Integer year(Slots slots) {
    var stated = slots.year(published.getYear());
    if (stated != null) {
      return stated;
    }
    if (slots.has("year-shift")) {
      var inText =
          slots.is("anchor", "text") || text.narrative() && slots.number("year-shift") == 0;
      var last = text.last();
      var base = inText && last != null ? last.start() : published;
      return base.getYear() + slots.number("year-shift");
    }
    return null;
  }

  private static Resolved inYear(int year, Slots slots, Basis basis) {
    var start = slots.dayIn(year);
    return start == null
        ? Resolved.NOTHING
        : Resolved.moment(slots.namedUnit(), start, slots, basis);
  }

  /** “Last Tuesday”, “next March”, “this summer”. */
  private Resolved named(Slots slots) {
    var shift = slots.number("shift");
    var base = slots.is("anchor", "text") ? text.day() : published;
    var basis = slots.is("anchor", "text") ? Basis.FROM_TEXT : Basis.FROM_PUBLICATION;
    if (slots.namedUnit() == Unit.DAY && slots.has("weekday") && !slots.has("month")) {
      var weekday = DayOfWeek.of(slots.number("weekday"));
      var day =
          switch (shift) {
            case 0 -> Unit.WEEK.start(base).plusDays(weekday.getValue() - 1L);
            case 1 -> base.with(TemporalAdjusters.next(weekday));
            default -> base.with(TemporalAdjusters.previous(weekday));
          };
      return Resolved.moment(Unit.DAY, day, slots, basis);
    }
    var start = new Candidates(base).shifted(slots, shift);
    return start == null
        ? Resolved.NOTHING
        : Resolved.moment(slots.namedUnit(), start, slots, basis);
  }

  /** A date that says no year, and nothing of where to look for it. */
  private Resolved bare(Slots slots, Tense tense) {
    if (slots.namesPartOfYear()) {
      return text.narrative() ? inStory(slots) : inNews(slots, tense);
    }
    if (slots.has("weekday")) {
      return weekday(slots, tense);
    }
    if (slots.has("day")) {
      return dayOfMonth(slots);
    }
    if (slots.clock().isEmpty()) {
      return Resolved.NOTHING;
    }
    return Resolved.moment(Unit.DAY, text.clockDay(), slots, Basis.FROM_TEXT);
  }

  private Resolved inNews(Slots slots, Tense tense) {
    var start = candidates.nearest(slots, tense);
    return start == null
        ? Resolved.NOTHING
        : Resolved.moment(slots.namedUnit(), start, slots, Basis.NEAREST);
  }

  private Resolved inStory(Slots slots) {
    var anchor = text.last();
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
      return day == null ? Resolved.NOTHING : Resolved.moment(Unit.DAY, day, slots, Basis.NEAREST);
    }
    if (text.narrative()) {
      return Resolved.moment(
          Unit.DAY, text.day().with(TemporalAdjusters.nextOrSame(weekday)), slots, Basis.FROM_TEXT);
    }
    return tense == Tense.FUTURE
        ? Resolved.moment(
            Unit.DAY,
            published.with(TemporalAdjusters.nextOrSame(weekday)),
            slots,
            Basis.NEXT_AFTER)
        : Resolved.moment(
            Unit.DAY,
            published.with(TemporalAdjusters.previousOrSame(weekday)),
            slots,
            Basis.LAST_BEFORE);
  }

  /** “The 14th”: of the month that the text is at. */
  private Resolved dayOfMonth(Slots slots) {
    var month = text.month();
    var day = slots.number("day");
    return day > month.lengthOfMonth()
        ? Resolved.NOTHING
        : Resolved.moment(Unit.DAY, month.withDayOfMonth(day), slots, Basis.FROM_TEXT);
  }

  private static Resolved set(Slots slots) {
    return new Resolved(new TimeValue.Recurring(slots.recurring()), Basis.NONE);
  }
}
