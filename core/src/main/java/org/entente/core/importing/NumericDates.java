package org.entente.core.importing;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the dates of a file that consist of numbers, such as 4/3/22, tell about how they are meant.
 *
 * @param ambiguous how many could be day or month first
 * @param dayFirst how many can only be day first
 * @param monthFirst how many can only be month first
 * @param shortYears how many have a year of two digits
 */
record NumericDates(int ambiguous, int dayFirst, int monthFirst, int shortYears) {

  /** Two numbers, the year, and whatever follows, such as a time. */
  static final Pattern FORM =
      Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4}|'?\\d{2})(?=$|[ ,T])(.*)");

  static NumericDates in(Stream<String> texts) {
    int ambiguous = 0;
    int dayFirst = 0;
    int monthFirst = 0;
    int shortYears = 0;
    for (var text : (Iterable<String>) texts::iterator) {
      var match = FORM.matcher(text.strip());
      if (match.matches()) {
        int one = Integer.parseInt(match.group(1));
        int other = Integer.parseInt(match.group(2));
        ambiguous += isAmbiguous(match) ? 1 : 0;
        dayFirst += one > 12 && other <= 12 ? 1 : 0;
        monthFirst += other > 12 && one <= 12 ? 1 : 0;
        shortYears += match.group(3).length() < 4 ? 1 : 0;
      }
    }
    return new NumericDates(ambiguous, dayFirst, monthFirst, shortYears);
  }

  static boolean isAmbiguous(MatchResult match) {
    int one = Integer.parseInt(match.group(1));
    int other = Integer.parseInt(match.group(2));
    return one <= 12 && other <= 12 && one != other;
  }

  /** The order that the file itself decides, when its rows agree. */
  DayOrder decided() {
    if (dayFirst > 0 && monthFirst == 0) {
      return DayOrder.DAY_FIRST;
    }
    return monthFirst > 0 && dayFirst == 0 ? DayOrder.MONTH_FIRST : DayOrder.UNDECIDED;
  }
}
