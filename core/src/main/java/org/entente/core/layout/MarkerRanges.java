package org.entente.core.layout;

import static org.entente.core.layout.Placement.NEVER;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * From which scale on each marker is drawn, and in whose badge it is counted until then. The same
 * greedy choice as for labels ({@link LabelPlaces}), with one row and, in a lane of their own,
 * boxes of one size. What reaches across lanes is kept clear in all of them.
 */
final class MarkerRanges {

  /** The smallest scale with the marker, by the item's place in the list. */
  final double[] from;

  /** The item in whose way it stands just below that scale, or −1. */
  final int[] host;

  private final List<AcrossItem> items;
  private final double size;
  private final List<TreeMap<Double, Integer>> placed;

  /**
   * Chooses the ranges.
   *
   * @param ranked places in {@code items}, the most important first
   * @param size the width that a marker needs to itself in its lane, in pixels
   */
  MarkerRanges(List<AcrossItem> items, int lanes, List<Integer> ranked, double size) {
    this.items = items;
    this.size = size;
    placed = Stream.generate(TreeMap<Double, Integer>::new).limit(lanes).toList();
    from = new double[items.size()];
    host = new int[items.size()];
    Arrays.fill(host, -1);
    ranked.forEach(this::place);
  }

  private void place(int item) {
    double at = items.get(item).item().at();
    var lanes = placed.subList(items.get(item).top(), items.get(item).bottom() + 1);
    for (var lane : lanes) {
      var same = lane.get(at);
      if (same != null) {
        from[item] = NEVER;
        host[item] = same;
        return;
      }
    }
    for (var lane : lanes) {
      keepClear(item, at, lane.headMap(at).reversed());
      keepClear(item, at, lane.tailMap(at));
    }
    if (from[item] < NEVER) {
      lanes.forEach(lane -> lane.put(at, item));
    }
  }

  /** Raises the item's range above the overlaps with its neighbours on one side, nearest first. */
  private void keepClear(int item, double at, Map<Double, Integer> neighbours) {
    for (var neighbour : neighbours.entrySet()) {
      double distance = Math.abs(at - neighbour.getKey());
      if (size / distance <= from[item]) {
        return;
      }
      double parted = items.get(item).gap(items.get(neighbour.getValue()), size) / distance;
      if (parted > from[item] && from[neighbour.getValue()] < parted) {
        from[item] = parted;
        host[item] = neighbour.getValue();
      }
    }
  }
}
