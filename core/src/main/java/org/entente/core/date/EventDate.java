package org.entente.core.date;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * When an event happened, as precisely as is known and no more.
 *
 * <p>The truth is the text in EDTF, the Extended Date/Time Format of the Library of Congress (2019)
 * and ISO 8601-2: levels 0 and 1 whole, and of level 2 the quarters 33 to 36. Days are those of the
 * proleptic Gregorian calendar. Year 0000 is 1 BCE, −0043 is 44 BCE. The earliest year is −4712
 * (4713 BCE), the first that a PostgreSQL date can hold, the last is 9999.
 *
 * <p>What EDTF leaves to its user is defined here:
 *
 * <ul>
 *   <li>Seasons are those of the northern meteorologist: spring (21) March to May, summer (22) June
 *       to August, autumn (23) September to November, winter (24) December to February of the
 *       <em>next</em> year.
 *   <li>Doubt ({@code ?}, {@code ~}, {@code %}) does not widen the bounds.
 *   <li>A time of day belongs to the calendar day of its own offset. Beyond EDTF, seconds may be
 *       missing.
 * </ul>
 *
 * <p>Dates are equal when their texts are, and ordered by first day, then narrower first, then
 * text. Immutable and thread-safe.
 */
public final class EventDate implements Comparable<EventDate> {

  /** The longest text of a date, in characters. */
  public static final int MAX_LENGTH = 60;

  private static final Comparator<EventDate> ORDER =
      Comparator.comparing(EventDate::firstDay)
          .thenComparing(EventDate::lastDay)
          .thenComparing(EventDate::text);

  private final Shape shape;

  EventDate(Shape shape) {
    this.shape = shape;
  }

  /**
   * The date that an EDTF text names.
   *
   * @throws IllegalArgumentException if it names none; the message says why
   */
  public static EventDate of(String edtf) {
    return switch (read(edtf)) {
      case Reading.Understood(var date) -> date;
      case Reading.Refused(var message) -> throw new IllegalArgumentException(message.toString());
    };
  }

  /** Reads an EDTF text. White space around it does not count. The message is in English. */
  public static Reading read(String edtf) {
    try {
      return new Reading.Understood(EdtfReader.read(edtf));
    } catch (RefusedDate refused) {
      return new Reading.Refused(refused.words());
    }
  }

  /** One day. */
  public static EventDate day(LocalDate day) {
    return of(Digits.text(day));
  }

  /** Canonical EDTF, from which {@link #of} makes an equal date. */
  public String text() {
    return shape.text();
  }

  /** The first day that it can be; {@link LocalDate#MIN} when the start is open or unknown. */
  public LocalDate firstDay() {
    return shape.firstDay();
  }

  /** The last day, included; {@link LocalDate#MAX} when the end is open or unknown. */
  public LocalDate lastDay() {
    return shape.lastDay();
  }

  /** Whether the source, or one end of the interval, is in doubt ({@code ?} or {@code %}). */
  public boolean uncertain() {
    return shape.uncertain();
  }

  /** Whether it, or one end of the interval, is an estimate ({@code ~} or {@code %}). */
  public boolean approximate() {
    return shape.approximate();
  }

  /** Whether it lasted from one date to another, rather than happened once within its bounds. */
  public boolean lasts() {
    return shape instanceof Span;
  }

  /** Whether the day is known without any doubt. */
  public boolean exact() {
    return shape instanceof Part part
        && part.doubt() == Doubt.NONE
        && part.precision().compareTo(Precision.DAY) <= 0;
  }

  /** How precisely it is known. */
  public Precision precision() {
    return shape.precision();
  }

  /**
   * The day on which it stands in the picture and takes effect on the relation line: the day of
   * {@link #mark()}.
   */
  public LocalDate markDay() {
    return LocalDate.ofEpochDay((long) Math.floor(mark()));
  }

  /**
   * Where its mark stands, in days since 1970-01-01: at the start of a day, at a time of day (by
   * the clock of its own offset), in the middle of the bounds of a month, season, year …; for an
   * interval where its start stands (which is not after its end), or its end when it has no known
   * start.
   */
  public double mark() {
    return shape.mark();
  }

  Shape shape() {
    return shape;
  }

  @Override
  public int compareTo(EventDate other) {
    return ORDER.compare(this, other);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof EventDate date && text().equals(date.text());
  }

  @Override
  public int hashCode() {
    return text().hashCode();
  }

  @Override
  public String toString() {
    return text();
  }
}
