package org.entente.core.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A large picture's items cut into tiles, by level and period, so that whoever looks at a period at
 * a scale needs only a few of them.
 *
 * <p>The tiles form a priority search tree (McCreight, SIAM J. Comput. 14(2), 1985) with large
 * nodes: a tile of the whole domain holds the items that show first; the others are divided by
 * period, as many into each part, and each part is a tile in the same way. So each item is in
 * exactly one tile, no tile holds more than {@link #CAPACITY}, and a part is needed only from the
 * scale on at which its first item shows. A tile that was needed at one scale is needed at every
 * larger one, so nothing that shows is ever taken away.
 */
public final class TileTree {

  /** The most items of a tile: about what a wide view of one scale shows. */
  public static final int CAPACITY = 160;

  /** Into how many parts a tile's further items are divided, at most. */
  private static final int PARTS = 4;

  private final double[] at;
  private final double[] shownFrom;
  private final List<Tile> tiles = new ArrayList<>();

  private TileTree(double[] at, double[] shownFrom) {
    this.at = at;
    this.shownFrom = shownFrom;
  }

  /**
   * A tile.
   *
   * @param number its place in the list of all; 0 is the top
   * @param from where its period starts
   * @param to where its period ends; not before {@code from}, and the same when all its items stand
   *     at one moment
   * @param shownFrom the smallest scale at which it, or a tile below it, has an item to show;
   *     {@link Placement#NEVER} when its items are only ever counted
   * @param items by their places, in the order of time
   * @param below the tiles of the further items, by period: from the start of each to the start of
   *     the next
   */
  public record Tile(
      int number, double from, double to, double shownFrom, int[] items, List<Tile> below) {}

  /**
   * Cuts items into tiles.
   *
   * @param domain the period of the top tile
   * @param at when each item is
   * @param shownFrom the smallest scale at which each shows
   * @return all tiles, the top first
   */
  public static List<Tile> of(Period domain, double[] at, double[] shownFrom) {
    var inTime = new Integer[at.length];
    Arrays.setAll(inTime, i -> i);
    Arrays.sort(inTime, (a, b) -> Double.compare(at[a], at[b]));
    var tree = new TileTree(at, shownFrom);
    tree.cut(
        Arrays.stream(inTime).mapToInt(Integer::intValue).toArray(), domain.from(), domain.to());
    return List.copyOf(tree.tiles);
  }

  private Tile cut(int[] inTime, double from, double to) {
    int number = tiles.size();
    tiles.add(null);
    var first = Arrays.stream(inTime).mapToDouble(i -> shownFrom[i]).sorted().toArray();
    int room = Math.min(CAPACITY, first.length);
    double last = room == 0 ? 0 : first[room - 1];
    long before = Arrays.stream(first, 0, room).filter(scale -> scale < last).count();
    int withLast = room - (int) before;
    var own = new int[room];
    var rest = new int[inTime.length - room];
    int owned = 0;
    int left = 0;
    for (int item : inTime) {
      boolean mine = shownFrom[item] < last || shownFrom[item] == last && withLast-- > 0;
      if (mine) {
        own[owned++] = item;
      } else {
        rest[left++] = item;
      }
    }
    double smallest = first.length == 0 ? Placement.NEVER : first[0];
    var tile = new Tile(number, from, to, smallest, own, below(rest, from, to));
    tiles.set(number, tile);
    return tile;
  }

  private List<Tile> below(int[] rest, double from, double to) {
    int parts = Math.min(PARTS, Math.ceilDiv(rest.length, CAPACITY));
    var below = new ArrayList<Tile>();
    double start = from;
    for (int part = 0; part < parts; part++) {
      int first = (int) ((long) rest.length * part / parts);
      int next = (int) ((long) rest.length * (part + 1) / parts);
      double end = part == parts - 1 ? to : at[rest[next]];
      below.add(cut(Arrays.copyOfRange(rest, first, next), start, end));
      start = end;
    }
    return below;
  }
}
