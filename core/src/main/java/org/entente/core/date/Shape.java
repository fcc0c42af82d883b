package org.entente.core.date;

import java.time.LocalDate;

/** What an {@link EventDate} consists of: one date, or a span with a date at one or both ends. */
sealed interface Shape permits Part, Span {

  /** Canonical EDTF. */
  String text();

  Precision precision();

  /** The first day that it can be, or {@link LocalDate#MIN}. */
  LocalDate firstDay();

  /** The last day that it can be, included, or {@link LocalDate#MAX}. */
  LocalDate lastDay();

  boolean uncertain();

  boolean approximate();

  /** Days since 1970-01-01. */
  double mark();
}
