package org.entente.core.importing;

/** How dates in numbers are read: 4/3/2022. */
public enum DayOrder {
  /** Not told, and no row of the file decides: such dates stay problems. */
  UNDECIDED,
  /** 4 March. */
  DAY_FIRST,
  /** 3 April. */
  MONTH_FIRST
}
