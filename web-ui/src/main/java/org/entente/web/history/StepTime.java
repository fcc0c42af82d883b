package org.entente.web.history;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.entente.web.words.DateWords;

/** When a step was taken, as journalists read it. */
public final class StepTime {

  private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm");

  private StepTime() {}

  /** The moment in this zone: {@code 3 Feb 2026, 14:05}. */
  public static String of(Instant at, ZoneId zone) {
    return FORMAT.withLocale(DateWords.locale()).format(at.atZone(zone));
  }
}
