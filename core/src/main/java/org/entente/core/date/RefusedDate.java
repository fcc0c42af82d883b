package org.entente.core.date;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Arrays;
import org.entente.core.said.Said;

/**
 * Carries a refusal out of the nested readers to the method that returns it as a value. Never
 * leaves the package.
 */
final class RefusedDate extends Exception {

  private static final long serialVersionUID = 1;

  private final Refusal why;
  private final transient Object[] details;

  RefusedDate(Refusal why, Object... details) {
    super(why.name(), null, false, false);
    this.why = why;
    this.details = details;
  }

  /** Whether it only says that the text is of no known form. */
  boolean vague() {
    return switch (why) {
      case NOT_EDTF, NOT_PLAIN, SLASHES -> true;
      default -> false;
    };
  }

  /** Why, in whichever language; a month or weekday in it is named in the same. */
  Said words() {
    return Said.of(
        "date." + why.name(),
        Arrays.stream(details)
            .map(
                detail ->
                    detail instanceof Month || detail instanceof DayOfWeek
                        ? detail
                        : detail.toString())
            .toArray());
  }
}
