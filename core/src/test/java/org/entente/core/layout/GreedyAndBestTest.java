package org.entente.core.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The greedy choice of {@link MarkerRanges} and {@link LabelPlaces} beside the best there is, found
 * by trying everything, for lanes of a few items. {@code docs/layout.md} says what best means.
 */
final class GreedyAndBestTest {

  private static final double MARKER = Metrics.STANDARD.marker();
  private static final Period DOMAIN = new Period(-10, 410);

  private record Lane(long seed, List<LaneItem> ranked) {

    double[] markers() {
      return markers(IntStream.range(0, ranked.size()).boxed().toList());
    }

    double[] markers(List<Integer> order) {
      var inLane = ranked.stream().map(item -> AcrossItem.in(0, item)).toList();
      return new MarkerRanges(inLane, 1, order, MARKER).from;
    }

    @Override
    public String toString() {
      return ranked.size() + " items, seed " + seed;
    }
  }

  static List<Lane> lanes() {
    return IntStream.range(0, 60).mapToObj(seed -> random(seed, 5)).toList();
  }

  static List<Lane> largerLanes() {
    return IntStream.range(100, 140).mapToObj(seed -> random(seed, 7)).toList();
  }

  private static Lane random(long seed, int most) {
    var random = new Random(seed);
    var items = new ArrayList<LaneItem>();
    int days = random.nextBoolean() ? 30 : 400;
    for (int i = random.nextInt(2, most + 1); i > 0; i--) {
      items.add(
          new LaneItem(
              random.nextInt(days), random.nextInt(10, 200), random.nextInt(1, 4), 5, "key " + i));
    }
    items.sort(LaneItem.BY_RANK);
    return new Lane(seed, items);
  }

  /** Of all ranges without an overlap: the first item's the widest, then the second's … */
  @ParameterizedTest
  @MethodSource("lanes")
  void each_marker_shows_as_early_as_those_of_higher_rank_allow_whatever_is_tried(Lane lane) {
    var scales = criticalScales(lane.ranked());
    double[] best = new double[lane.ranked().size()];
    Arrays.fill(best, Placement.NEVER);
    tryAll(lane.ranked(), scales, new double[best.length], 0, best);

    assertThat(lane.markers()).containsExactly(best, within(1e-12));
  }

  private static List<Double> criticalScales(List<LaneItem> items) {
    var scales = new TreeSet<Double>(List.of(0.0, Placement.NEVER));
    for (var a : items) {
      for (var b : items) {
        if (a.at() != b.at()) {
          scales.add(MARKER / Math.abs(a.at() - b.at()));
        }
      }
    }
    return List.copyOf(scales);
  }

  private static void tryAll(
      List<LaneItem> items, List<Double> scales, double[] from, int next, double[] best) {
    if (next == from.length) {
      if (Arrays.compare(from, best) < 0) {
        System.arraycopy(from, 0, best, 0, from.length);
      }
      return;
    }
    for (double scale : scales) {
      from[next] = scale;
      if (IntStream.range(0, next).noneMatch(other -> meet(items, from, next, other))) {
        tryAll(items, scales, from, next + 1, best);
      }
    }
  }

  /** Whether two markers lie on each other at some scale at which both show. */
  private static boolean meet(List<LaneItem> items, double[] from, int a, int b) {
    double both = Math.max(from[a], from[b]);
    double apart = Math.abs(items.get(a).at() - items.get(b).at());
    return both < Placement.NEVER && (apart == 0 || both < MARKER / apart);
  }

  /** A range's width is how far the reader can zoom out with it: in days a pixel, 1 / scale. */
  @ParameterizedTest
  @MethodSource("largerLanes")
  void the_sum_of_ranges_is_within_its_bound_of_the_greatest(Lane lane) {
    var items = lane.ranked();
    double greatest = 0;
    for (var order : orders(items.size())) {
      greatest = Math.max(greatest, sum(lane.markers(order)));
    }
    double logarithm = Math.log(items.size()) / Math.log(2);

    assertThat(greatest).isLessThanOrEqualTo((2 + logarithm) * sum(lane.markers()) + 1e-9);
  }

  /** Without the one marker that always shows. */
  private static double sum(double[] from) {
    return Arrays.stream(from).filter(scale -> scale > 0).map(scale -> 1 / scale).sum();
  }

  /** All orders: any best choice of ranges is the greedy one for the order by range. */
  private static List<List<Integer>> orders(int count) {
    var orders = new ArrayList<List<Integer>>(List.of(List.of()));
    for (int next = 0; next < count; next++) {
      int item = next;
      var longer = new ArrayList<List<Integer>>();
      for (var order : orders) {
        for (int at = 0; at <= order.size(); at++) {
          var with = new ArrayList<>(order);
          with.add(at, item);
          longer.add(with);
        }
      }
      orders.clear();
      orders.addAll(longer);
    }
    return orders;
  }

  /** Tried by drawing boxes at many scales, without a formula for when they part. */
  @ParameterizedTest
  @MethodSource("largerLanes")
  void no_row_and_no_side_would_have_been_better_for_a_label(Lane lane) {
    var items = lane.ranked();
    var views = new OpeningViews(DOMAIN, DOMAIN);
    var layout = LaneLayout.of(items, Metrics.STANDARD, DOMAIN, DOMAIN);
    int top = layout.rows() - 1;
    for (int i = 0; i < items.size(); i++) {
      var place = layout.placements().get(i);
      if (place.markerFrom() == Placement.NEVER) {
        continue;
      }
      double box = Metrics.STANDARD.labelBox(items.get(i).labelWidth());
      int chosen = views.showing(items.get(i).at(), box, place.side(), place.labelFrom());
      double cost = cost(views, place.labelFrom(), place.side(), top - place.row());
      for (int depth = 0; depth < layout.rows(); depth++) {
        for (int side : new int[] {1, -1}) {
          double from = firstFree(items, layout, i, top - depth, side);
          int showing = views.showing(items.get(i).at(), box, side, from);
          boolean better =
              showing > chosen || showing == chosen && cost(views, from, side, depth) < cost * 0.99;
          assertThat(better).as("label %d in row %d, side %d", i, depth, side).isFalse();
        }
      }
    }
  }

  private static double cost(OpeningViews views, double from, int side, int depth) {
    return Math.max(from, views.smallestScale()) * (side == 1 ? 1 : 1.5) * Math.pow(1.75, depth);
  }

  /** About the smallest scale from which the label meets none of higher rank: a little above it. */
  private static double firstFree(
      List<LaneItem> items, LaneLayout layout, int item, int row, int side) {
    double free = Placement.NEVER;
    for (double scale = 1000; scale > 0.001; scale /= 1.002) {
      if (scale < layout.placements().get(item).markerFrom()
          || collides(items, layout, item, row, side, scale)) {
        return free;
      }
      free = scale;
    }
    return free;
  }

  private static boolean collides(
      List<LaneItem> items, LaneLayout layout, int item, int row, int side, double scale) {
    double pole = items.get(item).at() * scale;
    double box = Metrics.STANDARD.labelBox(items.get(item).labelWidth());
    double left = side == 1 ? pole : pole - box;
    for (int other = 0; other < item; other++) {
      var place = layout.placements().get(other);
      if (scale < place.labelFrom()) {
        continue;
      }
      double otherPole = items.get(other).at() * scale;
      double otherBox = Metrics.STANDARD.labelBox(items.get(other).labelWidth());
      double otherLeft = place.side() == 1 ? otherPole : otherPole - otherBox;
      boolean meet =
          place.row() == row
              ? left < otherLeft + otherBox && otherLeft < left + box
              : place.row() > row
                  ? left < otherPole && otherPole < left + box
                  : otherLeft < pole && pole < otherLeft + otherBox;
      if (meet) {
        return true;
      }
    }
    return false;
  }
}
