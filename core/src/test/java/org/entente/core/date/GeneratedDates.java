package org.entente.core.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Canonical EDTF texts of every form, from a seed. */
final class GeneratedDates {

  private static final List<String> DOUBTS = List.of("", "", "?", "~", "%");

  private final Random random;

  GeneratedDates(long seed) {
    this.random = new Random(seed);
  }

  String next() {
    return switch (random.nextInt(10)) {
      case 0 -> single(day()) + "/..";
      case 1 -> single(day()) + "/";
      case 2 -> "../" + single(day());
      case 3 -> "/" + single(day());
      case 4, 5 -> {
        var start = day();
        var end = start.plusYears(random.nextInt(200)).plusDays(random.nextInt(366));
        yield end.getYear() > 9998 ? single(start) : single(start) + "/" + later(start, end);
      }
      case 6 -> Digits.text(day()) + time();
      default -> single(day());
    };
  }

  /** A day from 4712 BCE to 9998, most of them of our time. */
  private LocalDate day() {
    var year = random.nextInt(3) > 0 ? 1900 + random.nextInt(200) : random.nextInt(14_700) - 4_701;
    return LocalDate.ofYearDay(year, 1 + random.nextInt(365));
  }

  /** A text of some precision that covers the day. */
  private String single(LocalDate day) {
    var text = Digits.text(day);
    var year = text.substring(0, text.length() - 6);
    var bare =
        switch (random.nextInt(12)) {
          case 0 -> year;
          case 1 -> year + "-XX";
          case 2 -> year + "-XX-XX";
          case 3 -> year + "-" + (21 + random.nextInt(4));
          case 4 -> year + "-" + (33 + random.nextInt(4));
          case 5 -> day.getYear() == 0 ? year : year.substring(0, year.length() - 1) + "X";
          case 6 ->
              Math.abs(day.getYear()) < 100 || day.getYear() < -4_600
                  ? year
                  : year.substring(0, year.length() - 2) + "XX";
          case 7 -> text.substring(0, text.length() - 3);
          case 8 -> text.substring(0, text.length() - 2) + "XX";
          default -> text;
        };
    return bare + DOUBTS.get(random.nextInt(DOUBTS.size()));
  }

  /** A text whose last day is not before the start's first day, whatever the start's precision. */
  private String later(LocalDate start, LocalDate end) {
    return end.getYear() > start.getYear() + 1
        ? Digits.text(end)
        : Digits.text(end.plusYears(1)).replaceFirst("-\\d\\d-\\d\\d$", "");
  }

  private String time() {
    var seconds = random.nextBoolean() ? ":" + twoDigits(random.nextInt(60)) : "";
    var zones = List.of("", "Z", "+03:00", "-11:30");
    return "T"
        + twoDigits(random.nextInt(24))
        + ":"
        + twoDigits(random.nextInt(60))
        + seconds
        + zones.get(random.nextInt(zones.size()));
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
