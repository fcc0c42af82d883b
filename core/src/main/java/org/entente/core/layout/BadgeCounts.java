package org.entente.core.layout;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How many items each marker's badge counts at each scale, from the marker's own numbers alone: a
 * reader who has loaded only what is in view counts right all the same.
 *
 * <p>An item that is not drawn is counted in its host's badge, or in that of the host's host. So an
 * item drawn at a scale stands for itself and all that wait below it, less those below an item of
 * them that is drawn. A host is always drawn from a smaller scale on, therefore only the items that
 * it hosts directly need be looked at.
 */
public final class BadgeCounts {

  private final List<Placement> placements;
  private final int[] waiting;
  private final int[][] hosted;

  /**
   * Counts.
   *
   * @param placements of one or more lanes; hosts are places in this list
   */
  public BadgeCounts(List<Placement> placements) {
    this.placements = placements;
    this.waiting = new int[placements.size()];
    this.hosted = new int[placements.size()][];
    Arrays.fill(waiting, 1);
    var order =
        IntStream.range(0, placements.size())
            .boxed()
            .sorted(
                Comparator.comparingDouble((Integer i) -> placements.get(i).markerFrom())
                    .reversed())
            .toList();
    for (int item : order) {
      int host = placements.get(item).host();
      if (host >= 0) {
        waiting[host] += waiting[item];
      }
    }
    collectHosted();
  }

  private void collectHosted() {
    var sizes = new int[placements.size()];
    IntStream.range(0, sizes.length).filter(this::leaves).forEach(i -> sizes[host(i)]++);
    for (int i = 0; i < sizes.length; i++) {
      hosted[i] = new int[sizes[i]];
    }
    IntStream.range(0, sizes.length)
        .filter(this::leaves)
        .forEach(i -> hosted[host(i)][--sizes[host(i)]] = i);
  }

  /** Whether the item is hosted, and at some scale no longer. */
  private boolean leaves(int item) {
    return host(item) >= 0 && placements.get(item).markerFrom() < Placement.NEVER;
  }

  private int host(int item) {
    return placements.get(item).host();
  }

  /** The item and all that are counted in its badge at the smallest scale with its marker. */
  public int most(int item) {
    return waiting[item];
  }

  /** Those that leave the item's badge as the reader zooms in, first those that leave first. */
  public List<Leaving> leaving(int item) {
    return Arrays.stream(hosted[item])
        .mapToObj(other -> new Leaving(placements.get(other).markerFrom(), waiting[other]))
        .sorted(Comparator.comparingDouble(Leaving::from).thenComparingInt(Leaving::count))
        .toList();
  }

  /**
   * From a scale on, so many items are no longer counted.
   *
   * @param from pixels a day
   */
  public record Leaving(double from, int count) {}
}
