package org.entente.core.picture;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.DoubleStream;
import org.entente.core.date.EventDate;
import org.entente.core.event.Event;
import org.entente.core.layout.Period;
import org.jspecify.annotations.Nullable;

/**
 * How much time a picture covers.
 *
 * @param domain every event, with a margin, and the window
 * @param window the period that the editor chose to open with, or all of the domain
 */
record Extent(Period domain, Period window) {

  /** Before the events, as a part of their period. */
  private static final double BEFORE = 0.04;

  /** After them: on a phone 25 pixels, the room of the last marker's ring and badge. */
  private static final double AFTER = 0.08;

  /** A margin's least length in days. */
  private static final double LEAST_MARGIN = 3;

  /** What a timeline without events shows. */
  private static final Period EMPTY =
      new Period(LocalDate.of(2000, 1, 1).toEpochDay(), LocalDate.of(2030, 1, 1).toEpochDay());

  Extent(List<Event> events, @Nullable EventDate opensAt) {
    this(around(events), opensAt);
  }

  private Extent(Period events, @Nullable EventDate opensAt) {
    this(
        opensAt == null ? events : both(events, opened(opensAt, events)),
        opensAt == null ? events : opened(opensAt, events));
  }

  /** The moment at which a date starts, in days since 1970-01-01; −∞ when open. */
  static double start(EventDate date) {
    return date.firstDay().equals(LocalDate.MIN)
        ? Double.NEGATIVE_INFINITY
        : date.firstDay().toEpochDay();
  }

  /** The moment at which a date is over: the start of the day after its last; ∞ when open. */
  static double end(EventDate date) {
    return date.lastDay().equals(LocalDate.MAX)
        ? Double.POSITIVE_INFINITY
        : date.lastDay().toEpochDay() + 1;
  }

  private static Period around(List<Event> events) {
    var known =
        events.stream()
            .map(Event::date)
            .flatMapToDouble(date -> DoubleStream.of(start(date), date.mark(), end(date)))
            .filter(Double::isFinite)
            .summaryStatistics();
    if (events.isEmpty()) {
      return EMPTY;
    }
    double length = known.getMax() - known.getMin();
    return new Period(
        known.getMin() - margin(length * BEFORE), known.getMax() + margin(length * AFTER));
  }

  private static double margin(double days) {
    return Math.max(LEAST_MARGIN, Math.ceil(days));
  }

  /** An open side reaches to the end of what there is to see. */
  private static Period opened(EventDate date, Period events) {
    double from = start(date);
    double to = end(date);
    return new Period(
        Double.isFinite(from) ? from : Math.min(events.from(), to - 1),
        Double.isFinite(to) ? to : Math.max(events.to(), from + 1));
  }

  private static Period both(Period a, Period b) {
    return new Period(Math.min(a.from(), b.from()), Math.max(a.to(), b.to()));
  }
}
