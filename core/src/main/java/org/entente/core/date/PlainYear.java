package org.entente.core.date;

import java.util.regex.Pattern;

/** Years as people write them: “2022”, “44 BC”, “79 n.Chr.”. */
final class PlainYear {

  /** A year without its era's sign before it; holds no groups. */
  static final String FORM =
      "(?:ad |a\\.d\\. )?'?\\d{1,4}(?: ?(?:"
          + PlainWords.BEFORE_COMMON_ERA
          + "|"
          + PlainWords.COMMON_ERA
          + "))?";

  private static final Pattern YEAR =
      Pattern.compile(
          "(?<ad>ad |a\\.d\\. )?'?(?<digits>\\d{1,4})(?: ?(?:(?<before>"
              + PlainWords.BEFORE_COMMON_ERA
              + ")|(?<common>"
              + PlainWords.COMMON_ERA
              + ")))?");

  private PlainYear() {}

  /**
   * The astronomical year of a text of {@link #FORM}: 44 BC is −43. Fewer than three digits need an
   * era, since “23” can be 2023.
   */
  static int of(String text) throws RefusedDate {
    var year = YEAR.matcher(text);
    if (!year.matches()) {
      throw new IllegalArgumentException("Not of a year's form: " + text);
    }
    var digits = year.group("digits");
    var number = Integer.parseInt(digits);
    if (year.group("before") != null) {
      return 1 - notZero(number);
    }
    if (year.group("common") != null || year.group("ad") != null) {
      return notZero(number);
    }
    if (digits.length() < 3) {
      throw new RefusedDate(Refusal.SHORT_YEAR, text, "20" + (number < 10 ? "0" : "") + number);
    }
    return number;
  }

  /** The year in a form that {@link #of} reads back. */
  static String text(int year) {
    return year <= 0 ? (1 - year) + " bce" : year + " ce";
  }

  private static int notZero(int number) throws RefusedDate {
    if (number == 0) {
      throw new RefusedDate(Refusal.YEAR_ZERO);
    }
    return number;
  }
}
