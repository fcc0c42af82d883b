package org.entente.core.layout;

import java.util.List;
import java.util.stream.IntStream;

/**
 * An event that reaches across lanes: one marker, and a line to its other ends.
 *
 * @param item the event as its marker's lane sees it
 * @param home the lane of its marker
 * @param ends its other lanes, each once, without {@code home}
 */
public record AcrossItem(LaneItem item, int home, List<Integer> ends) {

  /** Half the width in pixels of a marker, of another end, and of the line that passes by. */
  private static final double MARKER = 7;

  private static final double END = 3.5;
  private static final double LINE = 0.75;

  /** What is left free between two of them, in pixels. */
  private static final double AIR = 2;

  public AcrossItem {
    ends = List.copyOf(ends);
    if (ends.contains(home)) {
      throw new IllegalArgumentException("An event's other ends are in other lanes than its own");
    }
  }

  /** An event that stays in a lane. */
  static AcrossItem in(int lane, LaneItem item) {
    return new AcrossItem(item, lane, List.of());
  }

  /** The highest of its lanes. */
  public int top() {
    return ends.stream().reduce(home, Math::min);
  }

  /** The lowest of its lanes. */
  public int bottom() {
    return ends.stream().reduce(home, Math::max);
  }

  /** The lanes whose label rows its line crosses: rows stand above the middle of their lane. */
  IntStream crossed() {
    return IntStream.rangeClosed(top() + 1, bottom());
  }

  /**
   * How far apart in pixels two events' lines must stand to be told apart; 0 when they meet in no
   * lane.
   *
   * @param marker the width that a marker needs to itself in its lane
   */
  double gap(AcrossItem other, double marker) {
    if (home == other.home) {
      return marker;
    }
    double gap = 0;
    int last = Math.min(bottom(), other.bottom());
    for (int lane = Math.max(top(), other.top()); lane <= last; lane++) {
      gap = Math.max(gap, half(lane) + AIR + other.half(lane));
    }
    return gap;
  }

  private double half(int lane) {
    return lane == home ? MARKER : ends.contains(lane) ? END : LINE;
  }
}
