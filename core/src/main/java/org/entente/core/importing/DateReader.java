package org.entente.core.importing;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.entente.core.date.DateInput;
import org.entente.core.date.EventDate;
import org.entente.core.date.Precision;
import org.entente.core.date.Reading;
import org.entente.core.said.Said;

/** Reads the dates of one file. What can mean two days is refused until the user has told. */
final class DateReader {

  private static final String LANGUAGE = "en";
  private static final Pattern SERIAL = Pattern.compile("[1-9]\\d{4}(?:\\.\\d+)?");
  private static final Pattern ISO_TIME =
      Pattern.compile(
          "(-?\\d{4}-\\d{2}-\\d{2})[T ](\\d{2}:\\d{2}(?::\\d{2})?)(?:[.,]\\d+)?"
              + "( ?(?:Z|[+-]\\d{2}:?\\d{2}))?");
  private static final Pattern SCRIPT_DATE =
      Pattern.compile(
          "(?i)(?:[a-z]{3},? )?([a-z]{3}) (\\d{1,2}),? (\\d{4})(?: (\\d{2}:\\d{2}(?::\\d{2})?))?"
              + "(?: (?:GMT|UTC)?([+-]\\d{4})?)?(?: \\(.*\\))?");
  private static final Pattern WITH_HALF =
      Pattern.compile("(?i)(.+?),? (?:at )?(\\d{1,2}(?:[:.]\\d{2}){0,2} ?[ap]\\.? ?m\\.?)");
  private static final Pattern YEAR = Pattern.compile("([+-]?)(\\d{1,15})(?:\\.0+)?");
  private static final int LAST_YEAR = 9_999;
  private static final int FIRST_YEAR_BCE = 4_713;

  private final DayOrder order;
  private final ShortYears years;

  DateReader(DayOrder order, ShortYears years) {
    this.order = order;
    this.years = years;
  }

  /**
   * When something happened.
   *
   * @param shown how the file's own program shows the date; may say it more precisely
   * @param remarks takes what cannot be kept
   */
  Reading read(RawDate start, RawDate end, String shown, List<Said> remarks) {
    if (start.isBlank()) {
      if (!end.isBlank()) {
        return new Reading.Refused(Said.of("row.startMissing"));
      }
      return shown.isBlank()
          ? new Reading.Refused(Said.of("row.noDate"))
          : one(new RawDate.Text(shown), remarks);
    }
    var from = one(start, remarks);
    if (end.isBlank() || !(from instanceof Reading.Understood(var first))) {
      return asShown(from, shown, remarks);
    }
    return switch (one(end, remarks)) {
      case Reading.Refused(var message) -> new Reading.Refused(Said.of("row.theEnd", message));
      case Reading.Understood(var last) -> asShown(period(first, last, remarks), shown, remarks);
    };
  }

  private static Reading period(EventDate first, EventDate last, List<Said> remarks) {
    if (first.equals(last)) {
      return new Reading.Understood(first);
    }
    if (first.lasts() || last.lasts()) {
      return new Reading.Refused(Said.of("row.periods", first.text(), last.text()));
    }
    if (hasTime(first) && last.firstDay().equals(first.firstDay())) {
      remarks.add(Said.of("row.sameDay"));
      return new Reading.Understood(first);
    }
    if (hasTime(first) || hasTime(last)) {
      remarks.add(Said.of("row.timesOfDay"));
      return period(withoutTime(first), withoutTime(last), remarks);
    }
    return EventDate.read(first.text() + "/" + last.text());
  }

  private static boolean hasTime(EventDate date) {
    return date.precision().compareTo(Precision.DAY) < 0;
  }

  private static EventDate withoutTime(EventDate date) {
    return hasTime(date) ? EventDate.day(date.firstDay()) : date;
  }

  /** What is shown counts when it says the same days, with more about how they are known. */
  private static Reading asShown(Reading read, String shown, List<Said> remarks) {
    if (shown.isBlank() || !(read instanceof Reading.Understood(var date))) {
      return read;
    }
    if (DateInput.read(shown) instanceof Reading.Understood(var said)) {
      var firstAgrees =
          said.firstDay().equals(date.firstDay())
              || (said.firstDay().equals(LocalDate.MIN) && !date.lasts());
      var lastAgrees =
          said.lastDay().equals(date.lastDay())
              || (said.lastDay().equals(LocalDate.MAX) && !date.lasts());
      if (firstAgrees && lastAgrees) {
        return hasTime(date) && !hasTime(said) ? read : new Reading.Understood(said);
      }
    }
    remarks.add(Said.of("row.shown", shown.strip()));
    return read;
  }

  private Reading one(RawDate raw, List<Said> remarks) {
    return switch (raw) {
      case RawDate.Text(var text) -> text(text.strip());
      case RawDate.Parts parts -> parts(parts, remarks);
    };
  }

  private Reading text(String text) {
    if (SERIAL.matcher(text).matches()) {
      var day = new ExcelDates(false).text(text, 14, "");
      return new Reading.Refused(Said.of("row.serial", text, day));
    }
    var numeric = NumericDates.FORM.matcher(text);
    if (numeric.matches()) {
      return numeric(text, numeric);
    }
    var iso = ISO_TIME.matcher(text);
    if (iso.matches()) {
      return timed(iso.group(1), iso.group(2), iso.group(3));
    }
    var script = SCRIPT_DATE.matcher(text);
    if (script.matches()) {
      var day = script.group(2) + " " + script.group(1) + " " + script.group(3);
      var clock = script.group(4);
      return DateInput.read(day) instanceof Reading.Understood(var date) && clock != null
          ? timed(
              date.text(), clock, text.matches("(?i).*(GMT|UTC).*") ? zone(script.group(5)) : "")
          : DateInput.read(day);
    }
    return DateInput.read(in24Hours(text));
  }

  private static String zone(@org.jspecify.annotations.Nullable String offset) {
    return offset == null ? "Z" : offset;
  }

  private Reading numeric(String text, java.util.regex.MatchResult match) {
    int one = Integer.parseInt(match.group(1));
    int other = Integer.parseInt(match.group(2));
    var digits = match.group(3).replace("'", "");
    if (digits.length() == 2 && years == ShortYears.UNDECIDED) {
      return new Reading.Refused(Said.of("row.century", text, digits));
    }
    if (NumericDates.isAmbiguous(match) && order == DayOrder.UNDECIDED) {
      return DateInput.read(text);
    }
    int year =
        digits.length() == 2 ? years.year(Integer.parseInt(digits)) : Integer.parseInt(digits);
    var monthFirst = NumericDates.isAmbiguous(match) ? order == DayOrder.MONTH_FIRST : other > 12;
    var day =
        String.format(
            Locale.ROOT,
            "%04d-%02d-%02d",
            year,
            monthFirst ? one : other,
            monthFirst ? other : one);
    var rest = match.group(4).replaceFirst("^[T,]", " ").strip();
    return rest.isEmpty() ? EventDate.read(day) : DateInput.read(in24Hours(day + " " + rest));
  }

  /** A time of day; midnight exactly is how many programs write a whole day. */
  private static Reading timed(
      String day, String clock, @org.jspecify.annotations.Nullable String zone) {
    if (clock.matches("00:00(:00)?")) {
      return EventDate.read(day);
    }
    var offset = zone == null ? "" : zone.strip();
    if (offset.length() == 5) {
      offset = offset.substring(0, 3) + ":" + offset.substring(3);
    }
    return EventDate.read(day + "T" + clock + offset.replace("+00:00", "Z"));
  }

  private static String in24Hours(String text) {
    var half = WITH_HALF.matcher(text);
    return half.matches()
        ? ClockText.read(half.group(2)).map(clock -> half.group(1) + " " + clock).orElse(text)
        : text;
  }

  private static Reading parts(RawDate.Parts parts, List<Said> remarks) {
    var year = YEAR.matcher(parts.year().replaceAll("[\\s,]", "").replace('−', '-'));
    if (!year.matches()) {
      return new Reading.Refused(
          parts.year().isBlank()
              ? Said.of("row.noYear")
              : Said.of("row.notAYear", parts.year().strip()));
    }
    long number = Long.parseLong(year.group(2));
    var before = year.group(1).equals("-");
    if (number == 0) {
      return new Reading.Refused(Said.of("row.yearZero"));
    }
    if (number > (before ? FIRST_YEAR_BCE : LAST_YEAR)) {
      return new Reading.Refused(
          Said.of(before ? "row.tooEarly" : "row.tooLate", String.valueOf(number)));
    }
    var edtf =
        String.format(
            Locale.ROOT, before && number > 1 ? "-%04d" : "%04d", before ? number - 1 : number);
    if (parts.month().isBlank()) {
      return parts.day().isBlank()
          ? withTime(EventDate.read(edtf), parts.time(), remarks)
          : new Reading.Refused(Said.of("row.dayOnly", parts.day().strip()));
    }
    var month = month(parts.month().strip());
    if (month.isEmpty()) {
      return new Reading.Refused(Said.of("row.noMonth", parts.month().strip()));
    }
    if (parts.day().isBlank()) {
      return withTime(EventDate.read(edtf + "-" + month), parts.time(), remarks);
    }
    var day = parts.day().strip().replaceFirst("\\.0+$", "");
    if (!day.matches("\\d{1,2}")) {
      return new Reading.Refused(Said.of("row.notADay", day));
    }
    return withTime(
        EventDate.read(edtf + "-" + month + "-" + twoDigits(day)), parts.time(), remarks);
  }

  private static Reading withTime(Reading read, String time, List<Said> remarks) {
    if (time.isBlank() || !(read instanceof Reading.Understood(var date))) {
      return read;
    }
    if (date.precision() != Precision.DAY) {
      remarks.add(Said.of("row.timeAlone", time.strip()));
      return read;
    }
    var clock = ClockText.read(time);
    return clock.isEmpty()
        ? new Reading.Refused(Said.of("row.noTime", time.strip()))
        : EventDate.read(date.text() + "T" + clock.get());
  }

  /** Two digits of 01 to 12, or empty. Seasons and quarters are none here. */
  private static String month(String text) {
    var digits = text.replaceFirst("\\.0+$", "");
    if (digits.matches("0?[1-9]|1[0-2]")) {
      return twoDigits(digits);
    }
    return text.matches("\\p{L}+\\.?")
            && DateInput.read(text + " 2000") instanceof Reading.Understood(var date)
            && date.precision() == Precision.MONTH
        ? date.text().substring(5)
        : "";
  }

  private static String twoDigits(String digits) {
    return digits.length() == 1 ? "0" + digits : digits;
  }
}
