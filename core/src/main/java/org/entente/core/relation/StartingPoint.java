package org.entente.core.relation;

import java.time.LocalDate;
import java.util.List;
import org.entente.core.event.Source;
import org.entente.core.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Where a relation's line starts: the editor's judgement.
 *
 * @param value from −10 (conflict) to +10 (cooperation)
 * @param day the day to which the judgement belongs. Events before it are shown but do not move the
 *     line, since the judgement already includes them. Null: before all events
 * @param why the reason
 * @param sources what the reason rests on; may be empty
 */
public record StartingPoint(
    double value, @Nullable LocalDate day, Texts why, List<Source> sources) {

  /** Neutral, before all events, without a reason. */
  public static final StartingPoint NEUTRAL = new StartingPoint(0, null, Texts.NONE, List.of());

  public StartingPoint {
    sources = List.copyOf(sources);
    if (!(Math.abs(value) <= 10)) {
      throw new IllegalArgumentException("A starting point is between −10 and +10, not " + value);
    }
  }
}
