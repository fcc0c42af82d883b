package org.entente.core.article.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.entente.core.article.time.Resolver.Resolved;

/** Resolves what is counted in units from today or from the text. */
final class Counted {

  /** Nobody counts further. */
  private static final double FARTHEST = 10_000;

  private final TextAnchor text;

  Counted(TextAnchor text) {
    this.text = text;
  }

  /** “This week”, “last year”, “the following day”. */
  Resolved unit(Slots slots, Tense tense) {
    var unit = slots.unit("unit");
    if (unit == null) {
      return Resolved.NOTHING;
    }
    if (text.narrative() && unit == Unit.DAY && slots.number("shift") == 0 && slots.has("today")) {
      return Resolved.open("PRESENT_REF");
    }
    var base = text.base(slots);
    var shift = slots.number("shift");
    if (unit == Unit.WEEKEND
        && shift == 0
        && tense != Tense.FUTURE
        && base.getDayOfWeek().getValue() <= 3) {
      shift = tense == Tense.PAST ? -1 : 0;
    }
    return Resolved.moment(
        unit,
        unit.start(unit.plus(unit.start(base), shift)),
        slots,
        text.counts(slots) ? Basis.FROM_TEXT : Basis.FROM_PUBLICATION);
  }

  /** “Three weeks ago”, “two years later”. */
  Resolved shifted(Slots slots) {
    if (slots.has("weekday")) {
      return weekday(slots);
    }
    var unit = slots.unit("unit");
    var sign = slots.number("sign");
    if (unit == null || slots.is("number", "X")) {
      return Resolved.open(sign < 0 ? "PAST_REF" : "FUTURE_REF");
    }
    var amount = slots.decimal("number");
    if (amount != Math.rint(amount)) {
      amount = Math.rint(amount * unit.inSmaller());
      unit = unit.smaller();
    }
    if (amount > FARTHEST) {
      return Resolved.NOTHING;
    }
    var steps = sign * (long) amount;
    var basis = slots.is("anchor", "text") ? Basis.FROM_TEXT : Basis.FROM_PUBLICATION;
    if (unit.ofTheDay()) {
      return ofTheDay(unit, steps, slots, basis);
    }
    var day = unit.start(unit.plus(text.base(slots), steps));
    return Resolved.moment(unit == Unit.WORKDAY ? Unit.DAY : unit, day, slots, basis);
  }

  /** “Two Mondays ago”: the last Monday is one Monday ago. */
  private Resolved weekday(Slots slots) {
    if (slots.is("number", "X") || slots.decimal("number") > FARTHEST) {
      return Resolved.NOTHING;
    }
    var weekday = DayOfWeek.of(slots.number("weekday"));
    var sign = slots.number("sign");
    var nearest = sign < 0 ? TemporalAdjusters.previous(weekday) : TemporalAdjusters.next(weekday);
    var weeks = sign * (slots.number("number") - 1L);
    var day = text.base(slots).with(nearest).plusWeeks(weeks);
    return Resolved.moment(Unit.DAY, day, slots, Basis.FROM_PUBLICATION);
  }

  /** “90 minutes later”: a time of day when the text has said what time it is. */
  private Resolved ofTheDay(Unit unit, long steps, Slots slots, Basis basis) {
    var base = text.base(slots);
    var time = text.time();
    if (basis != Basis.FROM_TEXT || time.isEmpty()) {
      return stated(unit.plus(base, steps), "TXX:XX", basis);
    }
    var then = base.atTime(time.get()).plusSeconds(steps * unit.seconds());
    var clock = String.format(Locale.ROOT, "T%02d:%02d", then.getHour(), then.getMinute());
    return stated(then.toLocalDate(), clock, basis);
  }

  private static Resolved stated(LocalDate day, String clock, Basis basis) {
    return new Resolved(new TimeValue.Moment(Unit.DAY, day, clock, false), basis);
  }

  /** “Three weeks”, “an eleven-month war”. */
  Resolved length(Slots slots) {
    var unit = slots.unit("unit");
    if (unit == null) {
      return Resolved.NOTHING;
    }
    var number = slots.text("number").isEmpty() ? "1" : slots.text("number");
    if (number.equals("X")) {
      return new Resolved(new TimeValue.Length(unit.length("X"), null), Basis.NONE);
    }
    var amount = Double.parseDouble(number);
    if (amount == 0.5) {
      amount = unit.inSmaller() / 2;
      unit = unit.smaller();
    }
    var timex = unit.length(plain(amount));
    var second = slots.unit("unit2");
    if (second != null) {
      var more = second.length(plain(slots.decimal("number2")));
      timex += timex.contains("T") ? more.substring(2) : more.substring(1);
    }
    if (!slots.has("lasting") || unit.ofTheDay() || amount > FARTHEST) {
      return new Resolved(new TimeValue.Length(timex, null), Basis.NONE);
    }
    var start = unit.start(unit.plus(text.published(), -(long) amount));
    var since = new TimeValue.Moment(unit, start, "", false);
    return new Resolved(new TimeValue.Length(timex, since), Basis.FROM_PUBLICATION);
  }

  private static String plain(double amount) {
    return amount == Math.rint(amount)
        ? Long.toString((long) amount)
        : String.format(Locale.ROOT, "%s", amount);
  }
}
