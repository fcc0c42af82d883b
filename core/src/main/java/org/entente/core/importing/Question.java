package org.entente.core.importing;

/** What only the user can tell; until then some rows stay problems. */
public enum Question {
  /** Dates such as 4/3/2022 can be read in two ways, and no row decides. */
  DAY_ORDER,
  /** Dates such as 4 March 22 do not say which century they are in. */
  SHORT_YEARS,
  /** No column seems to hold the date. */
  WHICH_COLUMN_HOLDS_THE_DATE,
  /** No column seems to hold the title. */
  WHICH_COLUMN_HOLDS_THE_TITLE
}
