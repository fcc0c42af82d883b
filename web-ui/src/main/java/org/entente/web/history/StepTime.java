package org.entente.web.history;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** When a step was taken, as journalists read it. */
final class StepTime {

  private static final DateTimeFormatter FORMAT =
      DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.UK);

  private StepTime() {}

  static String of(Instant at, ZoneId zone) {
    return FORMAT.format(at.atZone(zone));
  }
}
