package org.entente.core.date;

import java.time.Month;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates in numbers only: “24-2-2022”, “2/24/2022”, “2022/02/24”, “2/2022”. */
final class NumericDate {

  private static final Pattern YEAR_LAST =
      Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4}|'?\\d{2})");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
  private static final Pattern MONTH_YEAR = Pattern.compile("(\\d{1,2})[-/.](\\d{4})");

  private NumericDate() {}

  static @Nullable Part read(String text, Doubt doubt) throws RefusedDate {
    var yearLast = YEAR_LAST.matcher(text);
    if (yearLast.matches()) {
      var year = PlainYear.of(yearLast.group(3));
      return yearLast(
          text,
          Integer.parseInt(yearLast.group(1)),
          Integer.parseInt(yearLast.group(2)),
          year,
          doubt);
    }
    var yearFirst = YEAR_FIRST.matcher(text);
    if (yearFirst.matches()) {
      return Part.day(
          Integer.parseInt(yearFirst.group(1)),
          Integer.parseInt(yearFirst.group(2)),
          Integer.parseInt(yearFirst.group(3)),
          doubt);
    }
    var month = MONTH_YEAR.matcher(text);
    if (!month.matches()) {
      return null;
    }
    var number = Integer.parseInt(month.group(1));
    if (number < 1 || number > 12) {
      throw new RefusedDate(Refusal.NOT_A_MONTH, month.group(1));
    }
    return Part.month(Integer.parseInt(month.group(2)), number, "", doubt);
  }

  /** Takes the only possible order of day and month, and refuses where both are. */
  private static Part yearLast(String text, int one, int two, int year, Doubt doubt)
      throws RefusedDate {
    if (one >= 1 && one <= 12 && two >= 1 && two <= 12 && one != two) {
      var first = Month.of(one);
      var second = Month.of(two);
      throw new RefusedDate(Refusal.AMBIGUOUS, text, one, second, two, first, one, second, year);
    }
    return one <= 12 && two > 12
        ? Part.day(year, one, two, doubt)
        : Part.day(year, two, one, doubt);
  }
}
