package org.entente.core.importing;

/** Which century a year of two digits belongs to. */
public enum ShortYears {
  /** Not told: such dates stay problems. */
  UNDECIDED,
  /** 00 to 49 are 2000 to 2049, 50 to 99 are 1950 to 1999. */
  AROUND_2000,
  /** 1900 to 1999. */
  NINETEEN_HUNDREDS,
  /** 2000 to 2099. */
  TWO_THOUSANDS;

  int year(int twoDigits) {
    return switch (this) {
      case UNDECIDED -> throw new IllegalStateException("The century is not known");
      case AROUND_2000 -> twoDigits < 50 ? 2000 + twoDigits : 1900 + twoDigits;
      case NINETEEN_HUNDREDS -> 1900 + twoDigits;
      case TWO_THOUSANDS -> 2000 + twoDigits;
    };
  }
}
