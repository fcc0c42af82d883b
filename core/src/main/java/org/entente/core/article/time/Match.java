package org.entente.core.article.time;

import java.util.HashMap;
import java.util.Map;

/**
 * What a pattern found from some token on.
 *
 * @param end the token after the last
 * @param slots what was read: {@code month=3}, {@code unit=week} …
 */
record Match(int end, Map<String, String> slots) {

  Match {
    slots = Map.copyOf(slots);
  }

  /** This and then another; of two values for a slot the first stays. */
  Match then(Match next) {
    if (next.slots.isEmpty()) {
      return new Match(next.end, slots);
    }
    if (slots.isEmpty()) {
      return next;
    }
    var both = new HashMap<>(next.slots);
    both.putAll(slots);
    return new Match(next.end, both);
  }
}
