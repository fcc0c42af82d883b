package org.entente.core.article.time;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The dates that a text has named so far, from which it counts on. */
final class TextAnchor {

  private final LocalDate published;
  private final boolean narrative;
  private TimeValue.@Nullable Moment last;
  private @Nullable LocalDate lastDay;

  TextAnchor(LocalDate published, boolean narrative) {
    this.published = published;
    this.narrative = narrative;
  }

  /** Notes a date; what is longer than a year is no place to count from. */
  void remember(TimeValue value) {
    if (value instanceof TimeValue.Moment moment && moment.unit().compareTo(Unit.YEAR) <= 0) {
      last = moment;
      if (moment.unit() == Unit.DAY) {
        lastDay = moment.start();
      }
    }
  }

  LocalDate published() {
    return published;
  }

  /** Whether the text is a history, whose dates complete each other. */
  boolean narrative() {
    return narrative;
  }

  /** The last date of the text, or null before the first. */
  TimeValue.@Nullable Moment last() {
    return last;
  }

  /** The day that “the next day” follows: the last in the text, else that of publication. */
  LocalDate day() {
    var moment = last;
    if (lastDay != null && (moment == null || moment.unit() != Unit.DAY || narrative)) {
      return lastDay;
    }
    return moment == null ? published : moment.start();
  }

  /** A day of the month that the text is at. */
  LocalDate month() {
    if (last != null && (last.unit().compareTo(Unit.MONTH) <= 0 || lastDay == null)) {
      return last.start();
    }
    return lastDay == null ? published : lastDay;
  }

  /** The day of a time of day: the last day that the text named, else that of publication. */
  LocalDate clockDay() {
    if (narrative) {
      return day();
    }
    return last != null && last.unit() == Unit.DAY ? last.start() : published;
  }

  /** The time of day at which the text is, if its last date has one. */
  Optional<LocalTime> time() {
    if (last == null || last.unit() != Unit.DAY || !last.clock().startsWith("T")) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalTime.parse(last.clock().substring(1)));
    } catch (DateTimeParseException partOfTheDay) {
      return Optional.empty();
    }
  }

  /** The day from which an expression counts. */
  LocalDate base(Slots slots) {
    if (!counts(slots)) {
      return published;
    }
    var unit = slots.unit("unit");
    if (unit != null && unit.compareTo(Unit.WEEK) > 0 && last != null) {
      return last.start();
    }
    return day();
  }

  /** Whether it is counted from the text: always “that year”, in a history also “this year”. */
  boolean counts(Slots slots) {
    return slots.is("anchor", "text")
        || narrative && slots.is("op", "unit") && slots.number("shift") == 0 && last != null;
  }
}
