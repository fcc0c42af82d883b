package org.entente.core.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of the tiles of any large picture, tried on random ones. */
final class TileTreeTest {

  private static final Period DOMAIN = new Period(-10, 4010);

  private record Items(long seed, double[] at, double[] shownFrom) {

    List<TileTree.Tile> tiles() {
      return TileTree.of(DOMAIN, at, shownFrom);
    }

    @Override
    public String toString() {
      return at.length + " items, seed " + seed;
    }
  }

  static List<Items> items() {
    return IntStream.range(0, 40).mapToObj(TileTreeTest::random).toList();
  }

  /** Many at one moment, many that are only ever counted. */
  private static Items random(long seed) {
    var random = new Random(seed);
    int count = random.nextInt(8_000);
    int days = random.nextBoolean() ? 30 : 4_000;
    var at = new double[count];
    var shownFrom = new double[count];
    for (int i = 0; i < count; i++) {
      at[i] = random.nextInt(3) == 0 ? random.nextDouble() * days : random.nextInt(days);
      shownFrom[i] = random.nextInt(4) == 0 ? Placement.NEVER : Math.exp(random.nextInt(12) - 6);
    }
    return new Items(seed, at, shownFrom);
  }

  @ParameterizedTest
  @MethodSource("items")
  void each_item_is_in_one_tile_and_no_tile_holds_more_than_a_few_hundred(Items items) {
    var tiles = items.tiles();

    assertThat(tiles).allMatch(tile -> tile.items().length <= TileTree.CAPACITY);
    assertThat(tiles.stream().flatMapToInt(tile -> Arrays.stream(tile.items())).sorted().toArray())
        .isEqualTo(IntStream.range(0, items.at().length).toArray());
    assertThat(tiles).extracting(TileTree.Tile::number).isSorted().doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("items")
  void the_tiles_of_a_view_hold_all_that_shows_in_it(Items items) {
    var tiles = items.tiles();
    var random = new Random(items.seed());
    for (int i = 0; i < 40; i++) {
      double scale = i == 0 ? Placement.NEVER : Math.exp(random.nextDouble() * 14 - 7);
      double from = random.nextDouble() * 4_000;
      double to = from + random.nextDouble() * (4_000 - from);
      var loaded = new HashSet<Integer>();
      load(tiles.getFirst(), from, to, scale, loaded);

      var shown =
          IntStream.range(0, items.at().length)
              .filter(item -> items.at()[item] >= from && items.at()[item] <= to)
              .filter(item -> items.shownFrom()[item] <= scale)
              .boxed()
              .toList();
      assertThat(loaded).containsAll(shown);
    }
  }

  /** As a reader's browser does. */
  private static void load(
      TileTree.Tile tile, double from, double to, double scale, Set<Integer> loaded) {
    Arrays.stream(tile.items()).forEach(loaded::add);
    for (var below : tile.below()) {
      if (below.shownFrom() <= scale && below.from() <= to && below.to() >= from) {
        load(below, from, to, scale, loaded);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("items")
  void the_parts_of_a_tile_follow_each_other_without_a_gap(Items items) {
    for (var tile : items.tiles()) {
      double end = tile.from();
      for (var below : tile.below()) {
        assertThat(below.from()).isEqualTo(end);
        end = below.to();
      }
      assertThat(tile.below().isEmpty() || end == tile.to()).isTrue();
      assertThat(Arrays.stream(tile.items()).mapToDouble(item -> items.at()[item]))
          .isSorted()
          .allMatch(at -> at >= tile.from() && at <= tile.to());
    }
  }

  @Test
  void a_million_items_are_few_levels_deep() {
    var random = new Random(1);
    var at = random.doubles(1_000_000, 0, 4_000).toArray();
    var shownFrom = random.doubles(1_000_000, 0, 60).toArray();

    var tiles = TileTree.of(DOMAIN, at, shownFrom);

    assertThat(depth(tiles.getFirst())).isLessThanOrEqualTo(9);
  }

  private static int depth(TileTree.Tile tile) {
    return 1 + tile.below().stream().mapToInt(TileTreeTest::depth).max().orElse(0);
  }
}
