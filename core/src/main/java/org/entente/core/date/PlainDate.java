package org.entente.core.date;

import static java.util.Objects.requireNonNull;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one plain date, without intervals. */
final class PlainDate {

  private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th|ste|de|e)?";
  private static final String MONTH =
      "(?<month>" + PlainWords.anyOf(PlainWords.MONTHS.keySet()) + ")\\.?";
  private static final String YEAR = "(?<year>" + PlainYear.FORM + ")";
  private static final String GAP = "[ ,./-]*";

  private static final Pattern DAY_MONTH_YEAR =
      Pattern.compile(DAY + GAP + "(?:of |van )?" + MONTH + GAP + YEAR);
  private static final Pattern MONTH_DAY_YEAR =
      Pattern.compile(MONTH + " ?" + DAY + "[ ,]+" + YEAR);
  private static final Pattern YEAR_MONTH_DAY =
      Pattern.compile("(?<year>\\d{4})[ -]" + MONTH + "[ -]" + DAY);
  private static final Pattern MONTH_YEAR = Pattern.compile(MONTH + GAP + "(?:of |van )?" + YEAR);
  private static final Pattern YEAR_MONTH = Pattern.compile("(?<year>\\d{4})[ -]" + MONTH);
  private static final Pattern WEEKDAY =
      Pattern.compile(
          "(?<weekday>" + PlainWords.anyOf(PlainWords.WEEKDAYS.keySet()) + ")\\.?,? (?<rest>.+)");
  private static final Pattern ABOUT =
      Pattern.compile("(?:" + PlainWords.ABOUT + ")(?:(?<=[.±~])|(?=[ \\d])) ?(?<rest>.+)");
  private static final Pattern POSSIBLY =
      Pattern.compile("(?:" + PlainWords.POSSIBLY + ") (?<rest>.+)");
  private static final Pattern FILLER =
      Pattern.compile("(?:on|in|op|the|de|het|during|tijdens) (?<rest>.+)");
  private static final Pattern SIGN =
      Pattern.compile("(?<rest>.+?) ?(?<sign>[?~%]|\\(\\?\\)|\\(uncertain\\)|\\(onzeker\\))");
  private static final Pattern EDTF_PART =
      Pattern.compile("\\d{4}-(?:\\d{2}|xx)(?:-(?:\\d{2}|xx))?|\\d{2}[\\dx]x");

  private PlainDate() {}

  /**
   * The date, or null when the text is not of a known form.
   *
   * @param text in lower case and evened out
   */
  static @Nullable Part read(String text) throws RefusedDate {
    var uncertain = false;
    var approximate = false;
    var rest = text;
    while (true) {
      var sign = SIGN.matcher(rest);
      var about = ABOUT.matcher(rest);
      var possibly = POSSIBLY.matcher(rest);
      var filler = FILLER.matcher(rest);
      if (sign.matches()) {
        uncertain |= !sign.group("sign").equals("~");
        approximate |= sign.group("sign").equals("~") || sign.group("sign").equals("%");
        rest = sign.group("rest");
      } else if (about.matches()) {
        approximate = true;
        rest = about.group("rest");
      } else if (possibly.matches()) {
        uncertain = true;
        rest = possibly.group("rest");
      } else if (filler.matches()) {
        rest = filler.group("rest");
      } else {
        return undoubted(rest, Doubt.of(uncertain, approximate));
      }
    }
  }

  private static @Nullable Part undoubted(String text, Doubt doubt) throws RefusedDate {
    var weekday = WEEKDAY.matcher(text);
    if (weekday.matches()) {
      var part = withTime(weekday.group("rest"), doubt);
      if (part != null && part.precision().compareTo(Precision.DAY) <= 0) {
        requireWeekday(part, requireNonNull(PlainWords.WEEKDAYS.get(weekday.group("weekday"))));
        return part;
      }
      return null;
    }
    return withTime(text, doubt);
  }

  private static void requireWeekday(Part part, DayOfWeek named) throws RefusedDate {
    var day = part.firstDay();
    if (day.getDayOfWeek() != named) {
      throw new RefusedDate(
          Refusal.WRONG_WEEKDAY,
          day.getDayOfMonth(),
          day.getMonth(),
          day.getYear(),
          day.getDayOfWeek(),
          named);
    }
  }

  private static @Nullable Part withTime(String text, Doubt doubt) throws RefusedDate {
    var timed = PlainTime.in(text);
    if (timed == null) {
      return date(text, doubt);
    }
    var day = date(timed.day(), Doubt.NONE);
    if (day == null) {
      return null;
    }
    if (doubt != Doubt.NONE) {
      throw new RefusedDate(Refusal.DOUBT_ON_TIME, text);
    }
    return Part.moment(day, EdtfReader.clock(timed.clock()));
  }

  private static @Nullable Part date(String text, Doubt doubt) throws RefusedDate {
    if (EDTF_PART.matcher(text).matches()) {
      return EdtfReader.part(text.replace('x', 'X') + doubt.sign());
    }
    for (var form : new Pattern[] {DAY_MONTH_YEAR, MONTH_DAY_YEAR, YEAR_MONTH_DAY}) {
      var match = form.matcher(text);
      if (match.matches()) {
        var day = Integer.parseInt(match.group("day"));
        return Part.day(year(match), month(match).getValue(), day, doubt);
      }
    }
    for (var form : new Pattern[] {MONTH_YEAR, YEAR_MONTH}) {
      var match = form.matcher(text);
      if (match.matches()) {
        return Part.month(year(match), month(match).getValue(), "", doubt);
      }
    }
    var numeric = NumericDate.read(text, doubt);
    return numeric != null ? numeric : PlainPeriod.read(text, doubt);
  }

  private static int year(Matcher match) throws RefusedDate {
    return PlainYear.of(match.group("year"));
  }

  private static Month month(Matcher match) {
    return requireNonNull(PlainWords.MONTHS.get(match.group("month")));
  }
}
