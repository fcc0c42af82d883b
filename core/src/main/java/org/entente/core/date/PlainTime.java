package org.entente.core.date;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day with a time of day behind it: “24 feb 2022, 05:45 UTC”, “24 feb 2022 om 5.45 uur”.
 *
 * @param day what stands before the time
 * @param clock the time as EDTF writes it after the T
 */
record PlainTime(String day, String clock) {

  private static final Pattern FORM =
      Pattern.compile(
          "(?<day>.+?)(?:, ?| |(?<=\\d)t)(?:at |om )?(?<hour>\\d{1,2})"
              + "(?::(?<minute>\\d{2})(?::(?<second>\\d{2}))?(?: uur)?"
              + "|\\.(?<minuut>\\d{2})(?:[:.](?<seconde>\\d{2}))? uur)"
              + "(?: ?(?<utc>z|utc|gmt)?(?<zone>[+-]\\d{1,2}(?::?\\d{2})?)?)?");

  static @Nullable PlainTime in(String text) {
    var match = FORM.matcher(text);
    if (!match.matches()) {
      return null;
    }
    var minute = match.group("minute") != null ? match.group("minute") : match.group("minuut");
    var second = match.group("second") != null ? match.group("second") : match.group("seconde");
    return new PlainTime(
        match.group("day"),
        twoDigits(match.group("hour"))
            + ":"
            + minute
            + (second == null ? "" : ":" + second)
            + zone(match.group("utc"), match.group("zone")));
  }

  private static String zone(@Nullable String utc, @Nullable String distance) {
    if (distance == null) {
      return utc == null ? "" : "Z";
    }
    var digits = distance.substring(1);
    return distance.charAt(0)
        + (digits.length() == 1 || digits.indexOf(':') == 1 ? "0" + digits : digits);
  }

  private static String twoDigits(String digits) {
    return digits.length() == 1 ? "0" + digits : digits;
  }
}
