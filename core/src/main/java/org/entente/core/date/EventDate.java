package org.entente.core.date;

import java.time.LocalDate;

/** Placeholder. */
public record EventDate(String text, LocalDate firstDay, LocalDate lastDay)
    implements Comparable<EventDate> {
  public static EventDate of(String edtf) {
    var day = LocalDate.parse(edtf);
    return new EventDate(edtf, day, day);
  }

  @Override
  public int compareTo(EventDate other) {
    return firstDay.compareTo(other.firstDay);
  }
}
