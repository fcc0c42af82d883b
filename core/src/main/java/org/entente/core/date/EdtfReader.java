package org.entente.core.date;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads EDTF, levels 0 and 1 and the quarters of level 2. */
final class EdtfReader {

  private static final Pattern DATE =
      Pattern.compile(
          "(?<sign>-?)(?<year>\\d{4}|\\d{3}X|\\d{2}XX)(-(?<month>\\d{2}|XX)(-(?<day>\\d{2}|XX))?)?");
  private static final Pattern TIME =
      Pattern.compile("(\\d{2}):(\\d{2})(?::(\\d{2}))?(Z|[+-]\\d{2}(?::?\\d{2})?)?");
  private static final Pattern DOUBT_ELSEWHERE = Pattern.compile(".*[?~%].*");

  private EdtfReader() {}

  static EventDate read(String typed) throws RefusedDate {
    var text = typed.strip();
    if (text.isEmpty()) {
      throw new RefusedDate(Refusal.EMPTY);
    }
    if (text.length() > EventDate.MAX_LENGTH) {
      throw new RefusedDate(Refusal.TOO_LONG, EventDate.MAX_LENGTH);
    }
    NearMiss.refuseOtherNotations(text);
    var slash = text.indexOf('/');
    if (slash < 0) {
      return new EventDate(part(text));
    }
    if (slash != text.lastIndexOf('/')) {
      throw new RefusedDate(Refusal.SLASHES, text);
    }
    return span(end(text.substring(0, slash)), end(text.substring(slash + 1)));
  }

  /** The interval between two ends. */
  static EventDate span(Span.End start, Span.End end) throws RefusedDate {
    var span = new Span(start, end);
    if (start instanceof Span.Missing && end instanceof Span.Missing) {
      throw new RefusedDate(Refusal.NO_KNOWN_END);
    }
    if (span.lastDay().isBefore(span.firstDay())) {
      throw new RefusedDate(Refusal.ENDS_BEFORE_START, span.text());
    }
    return new EventDate(span);
  }

  private static Span.End end(String text) throws RefusedDate {
    return switch (text) {
      case "" -> Span.Missing.UNKNOWN;
      case ".." -> Span.Missing.OPEN;
      default -> known(part(text));
    };
  }

  /** This date as an end of an interval. */
  static Span.Known known(Part part) throws RefusedDate {
    if (part.clock() != null) {
      throw new RefusedDate(Refusal.TIME_IN_INTERVAL, part.text());
    }
    return new Span.Known(part);
  }

  static Part part(String text) throws RefusedDate {
    var doubt =
        switch (text.isEmpty() ? ' ' : text.charAt(text.length() - 1)) {
          case '?' -> Doubt.UNCERTAIN;
          case '~' -> Doubt.APPROXIMATE;
          case '%' -> Doubt.BOTH;
          default -> Doubt.NONE;
        };
    var bare = doubt == Doubt.NONE ? text : text.substring(0, text.length() - 1);
    if (DOUBT_ELSEWHERE.matcher(bare).matches()) {
      throw new RefusedDate(Refusal.DOUBT_PLACE, text);
    }
    var time = bare.indexOf('T');
    if (time >= 0 && doubt != Doubt.NONE) {
      throw new RefusedDate(Refusal.DOUBT_ON_TIME, text);
    }
    var date = DATE.matcher(time < 0 ? bare : bare.substring(0, time));
    if (!date.matches()) {
      throw NearMiss.of(text, bare);
    }
    return time < 0
        ? date(date, doubt)
        : Part.moment(date(date, doubt), clock(bare.substring(time + 1)));
  }

  private static Part date(Matcher text, Doubt doubt) throws RefusedDate {
    var digits = text.group("year");
    var month = text.group("month");
    var day = text.group("day");
    var negative = !text.group("sign").isEmpty();
    if (digits.endsWith("X")) {
      if (month != null) {
        throw new RefusedDate(Refusal.UNSPECIFIED, text.group());
      }
      return Part.years(negative, digits, doubt);
    }
    var year = year(negative, digits);
    if (month == null) {
      return Part.year(year, "", doubt);
    }
    if (month.equals("XX")) {
      if (day != null && !day.equals("XX")) {
        throw new RefusedDate(Refusal.UNSPECIFIED, text.group());
      }
      return Part.year(year, day == null ? "-XX" : "-XX-XX", doubt);
    }
    return inYear(year, Integer.parseInt(month), day, doubt);
  }

  private static Part inYear(int year, int month, @Nullable String day, Doubt doubt)
      throws RefusedDate {
    if (month >= 1 && month <= 12) {
      return day == null || day.equals("XX")
          ? Part.month(year, month, day == null ? "" : "-XX", doubt)
          : Part.day(year, month, Integer.parseInt(day), doubt);
    }
    var season = month >= 21 && month <= 24;
    if (!season && (month < 33 || month > 36)) {
      throw new RefusedDate(Refusal.NOT_A_MONTH, Digits.twoDigits(month));
    }
    if (day != null) {
      throw new RefusedDate(
          Refusal.NO_DAY_IN_SEASON,
          Digits.yearText(year) + "-" + month + "-" + day,
          Digits.yearText(year) + "-" + month);
    }
    return season ? Part.season(year, month - 20, doubt) : Part.quarter(year, month - 32, doubt);
  }

  private static int year(boolean negative, String digits) throws RefusedDate {
    var year = Integer.parseInt(digits);
    if (negative && year == 0) {
      throw new RefusedDate(Refusal.NEGATIVE_ZERO);
    }
    return negative ? -year : year;
  }

  /** A time of day as EDTF writes it after the T. */
  static Clock clock(String text) throws RefusedDate {
    var time = TIME.matcher(text);
    if (!time.matches()) {
      throw new RefusedDate(Refusal.NOT_A_TIME, "T" + text);
    }
    var seconds = time.group(3);
    return new Clock(
        LocalTime.of(
            atMost(23, time.group(1), Refusal.NOT_AN_HOUR),
            atMost(59, time.group(2), Refusal.NOT_A_MINUTE),
            seconds == null ? 0 : atMost(59, seconds, Refusal.NOT_A_SECOND)),
        seconds != null,
        offset(time.group(4)));
  }

  private static int atMost(int max, String digits, Refusal refusal) throws RefusedDate {
    var value = Integer.parseInt(digits);
    if (value > max) {
      throw new RefusedDate(refusal, digits);
    }
    return value;
  }

  private static @Nullable ZoneOffset offset(@Nullable String text) throws RefusedDate {
    if (text == null) {
      return null;
    }
    try {
      return ZoneOffset.of(text);
    } catch (DateTimeException impossible) {
      throw new RefusedDate(Refusal.NOT_AN_OFFSET, text);
    }
  }
}
