package org.entente.core.date;

import java.time.LocalDate;

/** From one end to the other, both included. At least one end is known. */
record Span(End start, End end) implements Shape {

  /** One side of a span. */
  sealed interface End {}

  /** The span starts or ends on this date. */
  record Known(Part part) implements End {}

  /** What stands at a side without a date. */
  enum Missing implements End {
    /** There is no start or end: it always was, or it still goes on. */
    OPEN,
    /** There is one, but nobody knows when. */
    UNKNOWN
  }

  @Override
  public String text() {
    return text(start) + "/" + text(end);
  }

  private static String text(End end) {
    return switch (end) {
      case Known(var part) -> part.text();
      case Missing.OPEN -> "..";
      case Missing.UNKNOWN -> "";
    };
  }

  @Override
  public Precision precision() {
    return Precision.INTERVAL;
  }

  @Override
  public LocalDate firstDay() {
    return start instanceof Known(var part) ? part.firstDay() : LocalDate.MIN;
  }

  @Override
  public LocalDate lastDay() {
    return end instanceof Known(var part) ? part.lastDay() : LocalDate.MAX;
  }

  @Override
  public boolean uncertain() {
    return start instanceof Known(var first) && first.uncertain()
        || end instanceof Known(var last) && last.uncertain();
  }

  @Override
  public boolean approximate() {
    return start instanceof Known(var first) && first.approximate()
        || end instanceof Known(var last) && last.approximate();
  }

  @Override
  public double mark() {
    if (start instanceof Known(var part)) {
      return part.mark(lastDay());
    }
    if (end instanceof Known(var part)) {
      return part.mark();
    }
    throw new IllegalStateException("A span without a known end: " + this);
  }
}
