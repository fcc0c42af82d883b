package org.entente.core.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** In which order lanes stand, so that what reaches across them is short. */
public final class LaneOrder {

  /** The most lanes that can be ordered: the cost doubles with each. */
  public static final int MOST = 16;

  private LaneOrder() {}

  /**
   * The order with the least sum of lengths, where a group's length is the distance between its
   * outermost lanes. Of several such orders the one in which the lanes given first come first.
   *
   * <p>A group's length is the number of gaps between neighbouring lanes that it bridges, so the
   * sum is that of the groups cut at each gap, and what is cut depends only on which lanes stand
   * above, not on their order. Dynamic programming over these sets of lanes (Held and Karp, 1962)
   * is exact: 2ⁿ·n steps.
   *
   * @param lanes how many there are, at most {@link #MOST}
   * @param groups the lanes that each thing reaches across; their own order does not matter
   * @return the lanes from top to bottom
   */
  public static List<Integer> shortest(int lanes, Collection<BitSet> groups) {
    if (lanes > MOST) {
      throw new IllegalArgumentException("At most " + MOST + " lanes can be ordered, not " + lanes);
    }
    Map<Integer, Long> counts =
        groups.stream()
            .map(LaneOrder::mask)
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    var least = new long[1 << lanes];
    var last = new int[1 << lanes];
    for (int above = 1; above < least.length; above++) {
      least[above] = Long.MAX_VALUE;
      for (int lane = lanes - 1; lane >= 0; lane--) {
        if ((above & 1 << lane) != 0 && least[above ^ 1 << lane] < least[above]) {
          least[above] = least[above ^ 1 << lane];
          last[above] = lane;
        }
      }
      least[above] += cut(above, counts);
    }
    var order = new ArrayList<Integer>();
    for (int above = least.length - 1; above != 0; above ^= 1 << order.getFirst()) {
      order.addFirst(last[above]);
    }
    return order;
  }

  private static int mask(BitSet group) {
    return group.isEmpty() ? 0 : (int) group.toLongArray()[0];
  }

  private static long cut(int above, Map<Integer, Long> counts) {
    long cut = 0;
    for (var group : counts.entrySet()) {
      if ((group.getKey() & above) != 0 && (group.getKey() & ~above) != 0) {
        cut += group.getValue();
      }
    }
    return cut;
  }
}
