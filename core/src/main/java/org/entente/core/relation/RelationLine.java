package org.entente.core.relation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * A relation's course over time, computed from what its events did: from −10 (conflict) to +10
 * (cooperation), stepping on the days of events and staying put between them. Immutable.
 *
 * <p>For each day, let e be the sum of that day's effects, limited to ±10, and g the {@link #GAIN}:
 *
 * <pre>
 *   e ≥ 0:  R ← R + g · e · (10 − R) / 10
 *   e &lt; 0:  R ← R + g · e · (10 + R) / 10
 * </pre>
 *
 * So it never leaves the range, a friendly act never lowers it, and near an end more of the same
 * adds little while the opposite hits hard. One sum a day, because the order of two acts on one day
 * is seldom known. The form follows Yan Xuetong and Zhou Fangyin (2004), who sum by month on −9 …
 * 9.
 */
public final class RelationLine {

  /** How far one act of the greatest effect goes towards the end of the range: a quarter. */
  public static final double GAIN = 0.25;

  /** The end of the range: values and a day's effects lie within ± this. */
  public static final double LIMIT = 10;

  private final double start;
  private final NavigableMap<LocalDate, Double> valueFrom;

  private RelationLine(double start, NavigableMap<LocalDate, Double> valueFrom) {
    this.start = start;
    this.valueFrom = valueFrom;
  }

  /**
   * What one event does to the relation.
   *
   * @param effect from −10 to +10
   */
  public record Push(LocalDate day, double effect) {

    public Push {
      if (!(Math.abs(effect) <= LIMIT)) {
        throw new IllegalArgumentException("An effect is between −10 and +10, not " + effect);
      }
    }
  }

  /** From {@code day} on the relation has this value. */
  public record Step(LocalDate day, double value) {}

  /**
   * The line from a starting point through the pushes, given in any order. Pushes before the
   * starting point's day do not move it: the editor's judgement already includes them.
   */
  public static RelationLine of(StartingPoint start, Collection<Push> pushes) {
    var effectsByDay = new TreeMap<LocalDate, List<Double>>();
    for (var push : pushes) {
      if (start.day() == null || !push.day().isBefore(start.day())) {
        effectsByDay.computeIfAbsent(push.day(), day -> new ArrayList<>()).add(push.effect());
      }
    }
    var valueFrom = new TreeMap<LocalDate, Double>();
    double value = start.value();
    for (var day : effectsByDay.entrySet()) {
      double moved = moved(value, sum(day.getValue()));
      if (moved != value) {
        valueFrom.put(day.getKey(), moved);
        value = moved;
      }
    }
    return new RelationLine(start.value(), valueFrom);
  }

  /** In a fixed order, since adding fractions in another order can give another last digit. */
  private static double sum(List<Double> effects) {
    double sum = effects.stream().sorted().mapToDouble(Double::doubleValue).sum();
    return Math.clamp(sum, -LIMIT, LIMIT);
  }

  private static double moved(double value, double effect) {
    double room = effect >= 0 ? LIMIT - value : LIMIT + value;
    return Math.clamp(value + GAIN * effect * room / LIMIT, -LIMIT, LIMIT);
  }

  /** Where the line starts. */
  public double start() {
    return start;
  }

  /** The days on which the line changes, in order of time, each with its new value. */
  public List<Step> steps() {
    return valueFrom.entrySet().stream()
        .map(step -> new Step(step.getKey(), step.getValue()))
        .toList();
  }

  /** The value on the eve of {@code day}. */
  public double before(LocalDate day) {
    var step = valueFrom.lowerEntry(day);
    return step == null ? start : step.getValue();
  }

  /** The value once all events of {@code day} have happened. */
  public double after(LocalDate day) {
    var step = valueFrom.floorEntry(day);
    return step == null ? start : step.getValue();
  }

  /** The value after the last event. */
  public double end() {
    return valueFrom.isEmpty() ? start : valueFrom.lastEntry().getValue();
  }
}
