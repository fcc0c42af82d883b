package org.entente.core.exporting;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.entente.core.date.DateText;
import org.entente.core.date.EventDate;
import org.jspecify.annotations.Nullable;

/**
 * A date as TimelineJS has it: the parts of a start and perhaps an end, and how it is shown when
 * they don't say it all.
 *
 * @param end null when there is none
 * @param shown empty when the parts say it all
 */
record SlideDate(Parts start, @Nullable Parts end, String shown) {

  /**
   * Parts; what is not known is 0 or empty.
   *
   * @param year as printed: −44 is 44 BCE
   * @param time {@code hh:mm} or {@code hh:mm:ss}
   */
  record Parts(int year, int month, int day, String time) {}

  private static final Pattern CLOCK = Pattern.compile("T(\\d{2}:\\d{2}(?::\\d{2})?)");

  static SlideDate of(EventDate date) {
    var text = date.text();
    var slash = text.indexOf('/');
    if (slash < 0) {
      return single(date);
    }
    var first = text.substring(0, slash);
    var last = text.substring(slash + 1);
    var shown = DateText.of(date, "en");
    if (isOpen(first)) {
      return new SlideDate(lastParts(EventDate.of(last)), null, shown);
    }
    var start = firstParts(EventDate.of(first));
    if (isOpen(last)) {
      return new SlideDate(start, null, shown);
    }
    var plain = !text.matches(".*[?~%X].*") && !text.matches(".*-(2[1-4]|3[3-6])(/.*|$)");
    return new SlideDate(start, lastParts(EventDate.of(last)), plain ? "" : shown);
  }

  private static boolean isOpen(String side) {
    return side.isEmpty() || side.equals("..");
  }

  private static SlideDate single(EventDate date) {
    var start = firstParts(date);
    var shown = DateText.of(date, "en");
    return switch (date.precision()) {
      case SECOND, MINUTE ->
          new SlideDate(start, null, date.text().matches(".*T[\\d:]+") ? "" : shown);
      case DAY, MONTH, YEAR ->
          new SlideDate(start, null, date.text().matches("-?\\d{4}(-\\d{2}){0,2}") ? "" : shown);
      case SEASON, QUARTER, DECADE, CENTURY -> new SlideDate(start, lastParts(date), shown);
      case INTERVAL -> throw new IllegalStateException("Not one date: " + date.text());
    };
  }

  private static Parts firstParts(EventDate date) {
    return parts(date, date.firstDay());
  }

  private static Parts lastParts(EventDate date) {
    return parts(date, date.lastDay());
  }

  private static Parts parts(EventDate date, LocalDate day) {
    var year = day.getYear() <= 0 ? day.getYear() - 1 : day.getYear();
    return switch (date.precision()) {
      case SECOND, MINUTE -> {
        var clock = CLOCK.matcher(date.text());
        yield new Parts(
            year, day.getMonthValue(), day.getDayOfMonth(), clock.find() ? clock.group(1) : "");
      }
      case DAY -> new Parts(year, day.getMonthValue(), day.getDayOfMonth(), "");
      case MONTH, SEASON, QUARTER -> new Parts(year, day.getMonthValue(), 0, "");
      case YEAR, DECADE, CENTURY -> new Parts(year, 0, 0, "");
      case INTERVAL -> throw new IllegalStateException("Not one date: " + date.text());
    };
  }
}
