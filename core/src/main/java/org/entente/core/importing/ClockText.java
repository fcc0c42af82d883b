package org.entente.core.importing;

import java.util.Optional;
import java.util.regex.Pattern;

/** Times of day as spreadsheets have them: 4:50 AM, 16:50, 1650, 16.50, 04:50:10.25. */
final class ClockText {

  private static final String HALF = "(?: ?([ap])\\.? ?m\\.?)?";
  private static final Pattern FORM =
      Pattern.compile("(?i)(\\d{1,2})[:.h](\\d{2})(?:[:.](\\d{2})(?:[.,]\\d+)?)?" + HALF);
  private static final Pattern TOGETHER = Pattern.compile("(?i)(\\d{1,2})(\\d{2})()" + HALF);
  private static final Pattern HOUR = Pattern.compile("(?i)(\\d{1,2})()() ?([ap])\\.? ?m\\.?");

  private ClockText() {}

  /** The time as {@code hh:mm} or {@code hh:mm:ss}. */
  static Optional<String> read(String text) {
    for (var form : new Pattern[] {FORM, TOGETHER, HOUR}) {
      var match = form.matcher(text.strip());
      if (match.matches()) {
        int hour = Integer.parseInt(match.group(1));
        var half = match.group(4);
        if (half != null) {
          if (hour < 1 || hour > 12) {
            return Optional.empty();
          }
          hour = hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
        }
        var minute = match.group(2).isEmpty() ? "00" : match.group(2);
        var second = match.group(3) == null || match.group(3).isEmpty() ? "" : match.group(3);
        return hour > 23 || minute.compareTo("59") > 0 || second.compareTo("59") > 0
            ? Optional.empty()
            : Optional.of(
                (hour < 10 ? "0" : "")
                    + hour
                    + ":"
                    + minute
                    + (second.isEmpty() ? "" : ":" + second));
      }
    }
    return Optional.empty();
  }
}
