package org.entente.core.date;

/** Reads dates as editors type them. */
public final class DateInput {

  private DateInput() {}

  /** Reads EDTF; a refusal is worded in {@code language} (English or Dutch). */
  public static Reading read(String typed, String language) {
    try {
      return new Reading.Understood(EdtfReader.read(typed));
    } catch (RefusedDate refused) {
      return new Reading.Refused(refused.in(language));
    }
  }
}
