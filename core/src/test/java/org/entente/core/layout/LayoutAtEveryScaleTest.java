package org.entente.core.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What holds of every lane, tried on random ones: dense and sparse, with equal moments, at all the
 * scales where something changes, just below and above them, and between.
 */
final class LayoutAtEveryScaleTest {

  private static final Metrics METRICS = Metrics.STANDARD;

  /** Rounding of the last digits may move a box by this, in pixels. */
  private static final double HAIR = 1e-6;

  private static final Comparator<LaneItem> RANK = LaneItem.BY_RANK;

  /** A random lane with its layout. */
  private record Lane(long seed, List<LaneItem> items, Period domain, LaneLayout layout) {

    List<Placement> placed() {
      return layout.placements();
    }

    @Override
    public String toString() {
      return items.size() + " items, seed " + seed;
    }

    double left(int item, double scale) {
      double pole = items.get(item).at() * scale;
      return placed().get(item).side() == 1 ? pole : pole - box(item);
    }

    double box(int item) {
      return METRICS.labelBox(items.get(item).labelWidth());
    }

    boolean labelled(int item, double scale) {
      return scale >= placed().get(item).labelFrom();
    }

    boolean marked(int item, double scale) {
      return scale >= placed().get(item).markerFrom();
    }
  }

  static List<Lane> lanes() {
    return IntStream.range(0, 120).mapToObj(LayoutAtEveryScaleTest::randomLane).toList();
  }

  @ParameterizedTest
  @MethodSource("lanes")
  void labels_of_a_row_never_overlap_and_no_pole_crosses_a_lower_label(Lane lane) {
    for (double scale : scales(lane)) {
      for (int a = 0; a < lane.items().size(); a++) {
        for (int b = 0; b < lane.items().size(); b++) {
          if (a == b || !lane.labelled(a, scale) || !lane.labelled(b, scale)) {
            continue;
          }
          int rowA = lane.placed().get(a).row();
          int rowB = lane.placed().get(b).row();
          double left = lane.left(a, scale);
          double right = left + lane.box(a);
          double leftB = lane.left(b, scale);
          if (rowA == rowB) {
            assertThat(leftB >= right - HAIR || leftB + lane.box(b) <= left + HAIR)
                .as("labels %d and %d at %s px a day", a, b, scale)
                .isTrue();
          } else if (rowA < rowB) {
            double pole = lane.items().get(b).at() * scale;
            assertThat(pole <= left + HAIR || pole >= right - HAIR)
                .as("pole of %d through label %d at %s px a day", b, a, scale)
                .isTrue();
          }
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("lanes")
  void markers_never_overlap(Lane lane) {
    for (double scale : scales(lane)) {
      var drawn =
          IntStream.range(0, lane.items().size())
              .filter(item -> lane.marked(item, scale))
              .mapToDouble(item -> lane.items().get(item).at() * scale)
              .sorted()
              .toArray();
      for (int i = 1; i < drawn.length; i++) {
        assertThat(drawn[i] - drawn[i - 1]).isGreaterThanOrEqualTo(METRICS.marker() - HAIR);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("lanes")
  void every_item_is_drawn_or_counted_in_the_badge_of_one_that_is(Lane lane) {
    for (double scale : scales(lane)) {
      for (int item = 0; item < lane.items().size(); item++) {
        int shown = item;
        while (!lane.marked(shown, scale)) {
          int host = lane.placed().get(shown).host();
          assertThat(host).isNotNegative();
          assertThat(lane.placed().get(host).markerFrom())
              .isLessThan(lane.placed().get(shown).markerFrom());
          shown = host;
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("lanes")
  void a_badge_counts_the_same_from_its_markers_own_numbers(Lane lane) {
    var counts = new BadgeCounts(lane.placed());
    for (double scale : scales(lane)) {
      var gathered = new HashMap<Integer, Integer>();
      for (int item = 0; item < lane.items().size(); item++) {
        int shown = item;
        while (!lane.marked(shown, scale)) {
          shown = lane.placed().get(shown).host();
        }
        gathered.merge(shown, 1, Integer::sum);
      }
      gathered.forEach(
          (item, count) -> {
            int gone =
                counts.leaving(item).stream()
                    .filter(leaving -> scale >= leaving.from())
                    .mapToInt(BadgeCounts.Leaving::count)
                    .sum();
            assertThat(counts.most(item) - gone)
                .as("badge of %d at %s", item, scale)
                .isEqualTo(count);
          });
    }
  }

  @ParameterizedTest
  @MethodSource("lanes")
  void a_label_has_its_own_marker(Lane lane) {
    assertThat(lane.placed())
        .allSatisfy(
            place -> assertThat(place.labelFrom()).isGreaterThanOrEqualTo(place.markerFrom()));
  }

  @ParameterizedTest
  @MethodSource("lanes")
  void the_layout_does_not_depend_on_the_order_of_the_items(Lane lane) {
    var order = new ArrayList<>(IntStream.range(0, lane.items().size()).boxed().toList());
    Collections.shuffle(order, new Random(lane.seed()));
    var shuffled = order.stream().map(lane.items()::get).toList();

    assertThat(byKey(shuffled, lay(shuffled, lane.domain())))
        .isEqualTo(byKey(lane.items(), lane.layout()));
  }

  @ParameterizedTest
  @MethodSource("lanes")
  void the_most_important_is_always_drawn_and_nothing_depends_on_the_least_important(Lane lane) {
    var ranked = lane.items().stream().sorted(RANK).toList();
    int first = lane.items().indexOf(ranked.getFirst());
    assertThat(lane.placed().get(first).markerFrom()).isZero();
    assertThat(lane.placed().get(first).labelFrom()).isZero();

    var withoutLast = ranked.subList(0, ranked.size() - 1);
    var all = byKey(lane.items(), lane.layout());
    all.remove(ranked.getLast().key());
    assertThat(byKey(withoutLast, lay(withoutLast, lane.domain()))).isEqualTo(all);
  }

  @ParameterizedTest
  @MethodSource("lanes")
  void no_range_is_smaller_than_those_of_higher_rank_make_it(Lane lane) {
    for (int item = 0; item < lane.items().size(); item++) {
      var place = lane.placed().get(item);
      double below = place.markerFrom() * (1 - 1e-9);
      if (place.markerFrom() > 0 && place.markerFrom() < Placement.NEVER) {
        double at = lane.items().get(item).at();
        assertThat(
                higher(lane, item)
                    .filter(other -> lane.marked(other, below))
                    .mapToDouble(other -> Math.abs(lane.items().get(other).at() - at) * below)
                    .anyMatch(gap -> gap < METRICS.marker()))
            .as("marker %d could show earlier", item)
            .isTrue();
      }
      if (place.labelFrom() > place.markerFrom()) {
        double justBelow = place.labelFrom() * (1 - 1e-9);
        assertThat(collides(lane, item, justBelow))
            .as("label %d could show earlier", item)
            .isTrue();
      }
    }
  }

  private static boolean collides(Lane lane, int item, double scale) {
    int row = lane.placed().get(item).row();
    double left = lane.left(item, scale);
    double right = left + lane.box(item);
    double pole = lane.items().get(item).at() * scale;
    return higher(lane, item)
        .filter(other -> lane.labelled(other, scale))
        .anyMatch(
            other -> {
              int otherRow = lane.placed().get(other).row();
              double otherLeft = lane.left(other, scale);
              double otherRight = otherLeft + lane.box(other);
              double otherPole = lane.items().get(other).at() * scale;
              if (row == otherRow) {
                return left < otherRight && otherLeft < right;
              }
              return row > otherRow
                  ? otherLeft < pole && pole < otherRight
                  : left < otherPole && otherPole < right;
            });
  }

  private static IntStream higher(Lane lane, int item) {
    return IntStream.range(0, lane.items().size())
        .filter(other -> RANK.compare(lane.items().get(other), lane.items().get(item)) < 0);
  }

  /** Everything about each item, with rows counted from the top: details open rows below. */
  private static Map<String, Object> byKey(List<LaneItem> items, LaneLayout layout) {
    var places = new HashMap<String, Object>();
    for (int i = 0; i < items.size(); i++) {
      var place = layout.placements().get(i);
      var host = place.host() < 0 ? "none" : items.get(place.host()).key();
      int depth = place.markerFrom() < Placement.NEVER ? layout.rows() - 1 - place.row() : 0;
      places.put(
          items.get(i).key(),
          List.of(depth, place.side(), place.labelFrom(), place.markerFrom(), host));
    }
    return places;
  }

  /** Every scale where something appears, a hair to either side, and the middles between. */
  private static TreeSet<Double> scales(Lane lane) {
    var scales = new TreeSet<Double>(List.of(1e-6));
    for (var place : lane.placed()) {
      for (double from : new double[] {place.labelFrom(), place.markerFrom()}) {
        if (from > 0 && from < Placement.NEVER) {
          scales.addAll(List.of(from, from * (1 - 1e-9), from * (1 + 1e-9)));
        }
      }
    }
    var middles = new ArrayList<Double>();
    double last = 0;
    for (double scale : scales) {
      middles.add((last + scale) / 2);
      last = scale;
    }
    scales.addAll(middles);
    scales.add(last * 10);
    return scales;
  }

  private static Lane randomLane(long seed) {
    var random = new Random(seed);
    int days = random.nextBoolean() ? 40 : 4000;
    var items = new ArrayList<LaneItem>();
    for (int i = random.nextInt(40); i >= 0; i--) {
      double day = random.nextInt(days);
      double at = random.nextInt(4) == 0 ? day + random.nextDouble() : day;
      items.add(
          new LaneItem(
              at,
              random.nextInt(10, 260),
              random.nextInt(1, 4),
              random.nextInt(10),
              "key " + String.format("%02d", i)));
    }
    var domain = new Period(-10, days + 10);
    return new Lane(seed, items, domain, lay(items, domain));
  }

  private static LaneLayout lay(List<LaneItem> items, Period domain) {
    var window = new Period(domain.to() - domain.days() / 3, domain.to());
    return LaneLayout.of(items, METRICS, domain, window);
  }
}
