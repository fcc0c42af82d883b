package org.entente.core.date;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds the words for a text that is nearly EDTF. */
final class NearMiss {

  private static final Pattern LISTS = Pattern.compile("[\\[{].*|.*[\\]}]");
  private static final Pattern DOTS = Pattern.compile("([^/.]+)\\.\\.([^/.]+)");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");
  private static final Pattern MONTH_FIRST = Pattern.compile("(\\d{1,2})[-/.](\\d{4})");
  private static final Pattern OTHER_MARKS =
      Pattern.compile("(\\d{4})(?:/(\\d{1,2})/|\\.(\\d{1,2})\\.)(\\d{1,2})");
  private static final Pattern ONE_DIGIT_MONTH =
      Pattern.compile("(-?\\d{4})-(\\d)(?:-(\\d{1,2}))?");
  private static final Pattern ONE_DIGIT_DAY = Pattern.compile("(-?\\d{4}-\\d{2})-(\\d)");
  private static final Pattern SHORT_YEAR = Pattern.compile("(-?)(\\d{1,3})");
  private static final Pattern LONG_YEAR = Pattern.compile("Y?(-?)\\d{5,}");
  private static final Pattern UNKNOWN_DIGITS =
      Pattern.compile("-?[\\dXxUu]{4}(-[\\dXxUu]{2}){0,2}");

  private NearMiss() {}

  /** Refuses what is whole in another notation, with a slash or not. */
  static void refuseOtherNotations(String text) throws RefusedDate {
    if (LISTS.matcher(text).matches()) {
      throw new RefusedDate(Refusal.LISTS, text);
    }
    var dots = DOTS.matcher(text);
    if (dots.matches()) {
      throw new RefusedDate(Refusal.DOTS, text, dots.group(1) + "/" + dots.group(2));
    }
    var dayFirst = DAY_FIRST.matcher(text);
    if (dayFirst.matches()) {
      throw yearLast(text, dayFirst);
    }
    var monthFirst = MONTH_FIRST.matcher(text);
    if (monthFirst.matches()) {
      throw new RefusedDate(
          Refusal.INSTEAD, text, monthFirst.group(2) + "-" + padded(monthFirst.group(1)));
    }
    var marks = OTHER_MARKS.matcher(text);
    if (marks.matches()) {
      var month = marks.group(2) != null ? marks.group(2) : marks.group(3);
      throw new RefusedDate(Refusal.INSTEAD, text, joined(marks.group(1), month, marks.group(4)));
    }
  }

  private static RefusedDate yearLast(String text, MatchResult parts) {
    var one = parts.group(1);
    var two = parts.group(2);
    var year = parts.group(3);
    var dayFirst = joined(year, two, one);
    var monthFirst = joined(year, one, two);
    if (dayFirst.equals(monthFirst) || Integer.parseInt(one) > 12) {
      return new RefusedDate(Refusal.INSTEAD, text, dayFirst);
    }
    return Integer.parseInt(two) > 12
        ? new RefusedDate(Refusal.INSTEAD, text, monthFirst)
        : new RefusedDate(Refusal.DAY_OR_MONTH_FIRST, text, dayFirst, monthFirst);
  }

  /** Why one date, or one end of an interval, is not EDTF. */
  static RefusedDate of(String text, String withoutDoubt) {
    if (withoutDoubt.contains("T")) {
      var day = withoutDoubt.substring(0, withoutDoubt.indexOf('T'));
      return day.isEmpty() ? new RefusedDate(Refusal.TIME_NEEDS_DAY, text) : of(text, day);
    }
    var month = ONE_DIGIT_MONTH.matcher(withoutDoubt);
    if (month.matches()) {
      var day = month.group(3);
      var instead = month.group(1) + "-0" + month.group(2) + (day == null ? "" : "-" + padded(day));
      return new RefusedDate(Refusal.MONTH_DIGITS, text, instead);
    }
    var day = ONE_DIGIT_DAY.matcher(withoutDoubt);
    if (day.matches()) {
      return new RefusedDate(Refusal.DAY_DIGITS, text, day.group(1) + "-0" + day.group(2));
    }
    var year = SHORT_YEAR.matcher(withoutDoubt);
    if (year.matches()) {
      var digits = year.group(2);
      var whole = year.group(1) + "0".repeat(4 - digits.length()) + digits;
      return new RefusedDate(Refusal.YEAR_DIGITS, text, whole);
    }
    var longYear = LONG_YEAR.matcher(withoutDoubt);
    if (longYear.matches()) {
      var early = !longYear.group(1).isEmpty();
      return new RefusedDate(early ? Refusal.TOO_EARLY : Refusal.TOO_LATE, text);
    }
    return UNKNOWN_DIGITS.matcher(withoutDoubt).matches()
        ? new RefusedDate(Refusal.UNSPECIFIED, text)
        : new RefusedDate(Refusal.NOT_EDTF, text);
  }

  private static String joined(String year, String month, String day) {
    return year + "-" + padded(month) + "-" + padded(day);
  }

  private static String padded(String digits) {
    return digits.length() == 1 ? "0" + digits : digits;
  }
}
