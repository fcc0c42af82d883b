package org.entente.core.importing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Excel's numbers for days, as text: as precise as the cell's format shows them. Day 1 is 1 January
 * 1900 and day 60 a 29 February 1900 that never was (ECMA-376 part 1, 18.17.4), or day 0 is 1
 * January 1904.
 */
record ExcelDates(boolean from1904) {

  private static final LocalDate DAY_0_AFTER_FEBRUARY_1900 = LocalDate.of(1899, 12, 30);
  private static final LocalDate DAY_0_OF_1904 = LocalDate.of(1904, 1, 1);
  private static final BigDecimal LAST = new BigDecimal(2_958_466);
  private static final BigDecimal SECONDS = new BigDecimal(86_400);
  private static final Pattern NOT_SHOWN =
      Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?!h+\\]|m+\\]|s+\\])[^\\]]*\\]");

  /**
   * What a cell shows.
   *
   * @param raw the number as the file has it
   * @param id the format's number: those of dates are built in
   * @param format the format's code, empty for a built-in one
   */
  String text(String raw, int id, String format) {
    BigDecimal number;
    try {
      number = new BigDecimal(raw);
    } catch (NumberFormatException notANumber) {
      return raw;
    }
    var shows = shows(id, format);
    if (!shows.anything() || number.signum() < 0 || number.compareTo(LAST) >= 0) {
      return plain(number);
    }
    long day = number.longValue();
    long second =
        number
            .subtract(new BigDecimal(day))
            .multiply(SECONDS)
            .setScale(0, RoundingMode.HALF_UP)
            .longValue();
    if (second == 86_400) {
      second = 0;
      day++;
    }
    var clock = shows.time() ? clock(second) : "";
    if (!shows.year()) {
      return shows.day() ? plain(number) : clock;
    }
    var date = day(day);
    var text = shows.day() ? date : shows.month() ? date.substring(0, 7) : date.substring(0, 4);
    return clock.isEmpty() || !shows.day() ? text : text + " " + clock;
  }

  private String day(long number) {
    if (from1904) {
      return DAY_0_OF_1904.plusDays(number).toString();
    }
    if (number == 60) {
      return "1900-02-29";
    }
    return DAY_0_AFTER_FEBRUARY_1900.plusDays(number < 60 ? number + 1 : number).toString();
  }

  private static String clock(long second) {
    // ISO 8601 leaves out seconds that are zero.
    return LocalTime.ofSecondOfDay(second).toString();
  }

  /** A number without the digits that binary fractions add. */
  private static String plain(BigDecimal number) {
    var text = number.setScale(9, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    return text.length() > 40 ? number.toString() : text;
  }

  private record Shows(boolean year, boolean month, boolean day, boolean time) {

    boolean anything() {
      return year || time;
    }
  }

  private static Shows shows(int id, String format) {
    if (format.isEmpty() || format.equalsIgnoreCase("general")) {
      return switch (id) {
        case 14, 15, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58 ->
            new Shows(true, true, true, false);
        case 17 -> new Shows(true, true, false, false);
        case 18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47 -> new Shows(false, false, false, true);
        case 22 -> new Shows(true, true, true, true);
        default -> new Shows(false, false, false, false);
      };
    }
    var code = NOT_SHOWN.matcher(format.toLowerCase(Locale.ROOT)).replaceAll("");
    var first = code.contains(";") ? code.substring(0, code.indexOf(';')) : code;
    var year = first.contains("y");
    return new Shows(year, first.contains("m"), first.contains("d"), first.contains("h"));
  }
}
