package org.entente.core.date;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One date: a stretch of days of a certain precision, or a moment of a day.
 *
 * @param clock the time of day, for a date of minute or second precision only
 */
record Part(
    String text,
    Precision precision,
    LocalDate firstDay,
    LocalDate lastDay,
    Doubt doubt,
    @Nullable Clock clock)
    implements Shape {

  @Override
  public boolean uncertain() {
    return doubt.uncertain();
  }

  @Override
  public boolean approximate() {
    return doubt.approximate();
  }

  @Override
  public double mark() {
    return mark(lastDay);
  }

  /** Where it stands when it cannot be later than {@code limit}. */
  double mark(LocalDate limit) {
    if (clock != null) {
      return firstDay.toEpochDay() + clock.time().toSecondOfDay() / 86_400.0;
    }
    var last = lastDay.isBefore(limit) ? lastDay : limit;
    if (firstDay.equals(last)) {
      return firstDay.toEpochDay();
    }
    return (firstDay.toEpochDay() + last.toEpochDay() + 1) / 2.0;
  }
}
