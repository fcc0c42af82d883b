package org.entente.core.layout;

import static org.entente.core.layout.Placement.NEVER;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * From which scale on each marker of a lane is drawn, and in whose badge it is counted until then.
 * The same greedy choice as for labels ({@link LabelPlaces}), with one row and boxes of one size.
 */
final class MarkerRanges {

  /** The smallest scale with the marker, by the item's place in the lane. */
  final double[] from;

  /** The item in whose way it stands just below that scale, or −1. */
  final int[] host;

  private final double size;
  private final NavigableMap<Double, Integer> placed = new TreeMap<>();

  /**
   * Chooses the ranges.
   *
   * @param ranked places in {@code items}, the most important first
   * @param size the width that a marker needs to itself, in pixels
   */
  MarkerRanges(List<LaneItem> items, List<Integer> ranked, double size) {
    this.size = size;
    from = new double[items.size()];
    host = new int[items.size()];
    Arrays.fill(host, -1);
    for (int item : ranked) {
      place(item, items.get(item).at());
    }
  }

  private void place(int item, double at) {
    var same = placed.get(at);
    if (same != null) {
      from[item] = NEVER;
      host[item] = same;
      return;
    }
    keepClear(item, at, placed.headMap(at).reversed());
    keepClear(item, at, placed.tailMap(at));
    if (from[item] < NEVER) {
      placed.put(at, item);
    }
  }

  /** Raises the item's range above the overlaps with its neighbours on one side, nearest first. */
  private void keepClear(int item, double at, Map<Double, Integer> neighbours) {
    for (var neighbour : neighbours.entrySet()) {
      double parted = size / Math.abs(at - neighbour.getKey());
      if (parted <= from[item]) {
        return;
      }
      if (from[neighbour.getValue()] < parted) {
        from[item] = parted;
        host[item] = neighbour.getValue();
      }
    }
  }
}
