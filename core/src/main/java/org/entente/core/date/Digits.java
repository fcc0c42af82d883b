package org.entente.core.date;

import java.time.LocalDate;

/** Numbers as EDTF writes them. */
final class Digits {

  private Digits() {}

  static String text(LocalDate day) {
    return yearText(day.getYear())
        + "-"
        + twoDigits(day.getMonthValue())
        + "-"
        + twoDigits(day.getDayOfMonth());
  }

  static String yearText(int year) {
    var digits = Integer.toString(Math.abs(year));
    return (year < 0 ? "-" : "") + "0".repeat(Math.max(0, 4 - digits.length())) + digits;
  }

  static String twoDigits(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
