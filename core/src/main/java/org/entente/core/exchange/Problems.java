package org.entente.core.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with a file while reading goes on, so that one look finds it all. */
final class Problems {

  /** Enough to mend a file by; more would only be the same again. */
  static final int MOST = 100;

  private final List<Problem> found = new ArrayList<>();
  private int count;

  void add(String place, String message) {
    count++;
    if (found.size() < MOST) {
      found.add(new Problem(place, message));
    }
  }

  boolean any() {
    return count > 0;
  }

  List<Problem> found() {
    return found;
  }

  /** How many there are so far. */
  int count() {
    return count;
  }

  /**
   * Makes a value of parts that were read, or null when it cannot be made. The model's refusal is a
   * problem, unless one of the parts has a problem already, which then is the reason.
   *
   * @param before the count before the parts were read
   */
  <T> @Nullable T make(String place, int before, Supplier<T> value) {
    if (count > before) {
      return null;
    }
    try {
      return value.get();
    } catch (IllegalArgumentException refused) {
      add(place, String.valueOf(refused.getMessage()));
      return null;
    }
  }
}
