package org.entente.core.history;

import java.util.ArrayList;
import java.util.List;
import org.entente.core.event.Event;
import org.entente.core.timeline.Timeline;

/**
 * What two people's edits of the same event or timeline come to.
 *
 * @param merged theirs, with every field of mine that could be reconciled; of their version
 * @param clashes the fields that both changed differently; {@code merged} has theirs
 */
public record Merge<T>(T merged, List<Clash<T>> clashes) {

  public Merge {
    clashes = List.copyOf(clashes);
  }

  /**
   * Merges two edits of an event.
   *
   * @param base what both started from
   */
  public static Merge<Event> of(Event base, Event mine, Event theirs) {
    return of(EventFields.of(base, mine, theirs), base, mine, theirs);
  }

  /**
   * Merges two edits of a timeline.
   *
   * @param base what both started from
   */
  public static Merge<Timeline> of(Timeline base, Timeline mine, Timeline theirs) {
    return of(TimelineFields.of(base, mine, theirs), base, mine, theirs);
  }

  private static <T> Merge<T> of(List<Field<T, ?>> fields, T base, T mine, T theirs) {
    var merged = theirs;
    var left = new ArrayList<Field<T, ?>>();
    for (var field : fields) {
      var met = field.met(base, mine, theirs, merged);
      if (met.isPresent()) {
        merged = met.get();
      } else {
        left.add(field);
      }
    }
    var clashes = new ArrayList<Clash<T>>();
    for (var field : left) {
      // What broke a rule at first may be fine with the other fields in place.
      var met = field.met(base, mine, theirs, merged);
      if (met.isPresent()) {
        merged = met.get();
      } else {
        clashes.add(new Clash<>(field, mine, theirs));
      }
    }
    return new Merge<>(merged, clashes);
  }
}
