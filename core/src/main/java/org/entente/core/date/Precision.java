package org.entente.core.date;

/** How precisely an event's date is known, from the narrowest to the widest. */
public enum Precision {
  /** A time of day with seconds. */
  SECOND,
  /** A time of day with minutes. */
  MINUTE,
  DAY,
  /** A month, or an unknown day in it ({@code 2022-02-XX}). */
  MONTH,
  /** Three months from March, June, September or December. */
  SEASON,
  /** Three months from January, April, July or October. */
  QUARTER,
  /** A year, or an unknown day or month in it ({@code 2022-XX}). */
  YEAR,
  /** Ten years ({@code 199X}). */
  DECADE,
  /** A hundred years ({@code 19XX}: 1900 to 1999). */
  CENTURY,
  /** From one date to another; either side may be open or unknown. */
  INTERVAL
}
