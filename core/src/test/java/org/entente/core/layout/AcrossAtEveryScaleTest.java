package org.entente.core.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of all events that reach across lanes, tried on random ones at all scales. */
final class AcrossAtEveryScaleTest {

  private static final Metrics METRICS = Metrics.COUNTRIES;
  private static final double HAIR = 1e-6;

  /** Random events in random lanes, laid out. */
  private record Lanes(long seed, List<AcrossItem> items, int count, AcrossLayout layout) {

    @Override
    public String toString() {
      return items.size() + " events in " + count + " lanes, seed " + seed;
    }

    Placement placement(int item) {
      return layout.places().get(item).placement();
    }

    boolean marked(int item, double scale) {
      return scale >= placement(item).markerFrom();
    }

    boolean labelled(int item, double scale) {
      return scale >= placement(item).labelFrom();
    }

    double at(int item) {
      return items.get(item).item().at();
    }

    double left(int item, double scale) {
      double pole = at(item) * scale;
      return placement(item).side() == 1 ? pole : pole - box(item);
    }

    double box(int item) {
      return METRICS.labelBox(items.get(item).item().labelWidth());
    }
  }

  static List<Lanes> lanes() {
    return IntStream.range(0, 60).mapToObj(AcrossAtEveryScaleTest::random).toList();
  }

  @ParameterizedTest
  @MethodSource("lanes")
  void no_two_events_touch_in_a_lane_that_both_reach(Lanes lanes) {
    everyTwo(
        lanes,
        (a, b, scale) -> {
          if (lanes.marked(a, scale) && lanes.marked(b, scale)) {
            double gap = lanes.items().get(a).gap(lanes.items().get(b), METRICS.marker());
            assertThat(Math.abs(lanes.at(a) - lanes.at(b)) * scale)
                .isGreaterThanOrEqualTo(gap - HAIR);
          }
        });
  }

  @ParameterizedTest
  @MethodSource("lanes")
  void no_label_lies_on_another_label_or_on_the_line_of_another_event(Lanes lanes) {
    everyTwo(
        lanes,
        (a, b, scale) -> {
          if (!lanes.labelled(a, scale) || !lanes.marked(b, scale)) {
            return;
          }
          int lane = lanes.layout().places().get(a).labelLane();
          double left = lanes.left(a, scale);
          double right = left + lanes.box(a);
          double line = lanes.at(b) * scale;
          var other = lanes.items().get(b);
          if (other.top() < lane && lane <= other.bottom()) {
            assertThat(line <= left + HAIR || line >= right - HAIR)
                .as("line of %d through label %d at %s px a day", b, a, scale)
                .isTrue();
          }
          if (lanes.labelled(b, scale)
              && lanes.layout().places().get(b).labelLane() == lane
              && lanes.placement(b).row() == lanes.placement(a).row()) {
            double leftB = lanes.left(b, scale);
            assertThat(leftB >= right - HAIR || leftB + lanes.box(b) <= left + HAIR)
                .as("labels %d and %d at %s px a day", a, b, scale)
                .isTrue();
          }
        });
  }

  @ParameterizedTest
  @MethodSource("lanes")
  void every_event_is_drawn_or_counted_in_the_badge_of_one_that_is(Lanes lanes) {
    for (double scale : scales(lanes)) {
      for (int item = 0; item < lanes.items().size(); item++) {
        int shown = item;
        while (!lanes.marked(shown, scale)) {
          int host = lanes.placement(shown).host();
          assertThat(lanes.placement(host).markerFrom())
              .isLessThan(lanes.placement(shown).markerFrom());
          shown = host;
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("lanes")
  void a_label_stands_in_a_lane_of_its_event_and_only_with_its_marker(Lanes lanes) {
    for (int item = 0; item < lanes.items().size(); item++) {
      var own = lanes.items().get(item);
      int lane = lanes.layout().places().get(item).labelLane();
      assertThat(lane == own.home() || own.ends().contains(lane)).isTrue();
      assertThat(lanes.placement(item).labelFrom())
          .isGreaterThanOrEqualTo(lanes.placement(item).markerFrom());
      assertThat(lanes.placement(item).row())
          .isBetween(0, Math.max(0, lanes.layout().rows().get(lane) - 1));
    }
  }

  @ParameterizedTest
  @MethodSource("lanes")
  void the_layout_does_not_depend_on_the_order_of_the_events(Lanes lanes) {
    var shuffled = new ArrayList<>(lanes.items());
    Collections.shuffle(shuffled, new Random(lanes.seed()));

    assertThat(byKey(shuffled, lay(shuffled, lanes.count())))
        .isEqualTo(byKey(lanes.items(), lanes.layout()));
  }

  private static Map<String, Object> byKey(List<AcrossItem> items, AcrossLayout layout) {
    var places = new HashMap<String, Object>();
    for (int i = 0; i < items.size(); i++) {
      var place = layout.places().get(i);
      var placement = place.placement();
      var host = placement.host() < 0 ? "none" : items.get(placement.host()).item().key();
      places.put(
          items.get(i).item().key(),
          List.of(
              place.labelLane(),
              placement.row(),
              placement.side(),
              placement.labelFrom(),
              placement.markerFrom(),
              host));
    }
    return places;
  }

  private interface Check {
    void of(int a, int b, double scale);
  }

  private static void everyTwo(Lanes lanes, Check check) {
    for (double scale : scales(lanes)) {
      for (int a = 0; a < lanes.items().size(); a++) {
        for (int b = 0; b < lanes.items().size(); b++) {
          if (a != b) {
            check.of(a, b, scale);
          }
        }
      }
    }
  }

  /** Every scale where something appears, and a hair to either side. */
  private static TreeSet<Double> scales(Lanes lanes) {
    var scales = new TreeSet<Double>(List.of(1e-6, 1e6));
    for (int item = 0; item < lanes.items().size(); item++) {
      for (double from :
          new double[] {lanes.placement(item).labelFrom(), lanes.placement(item).markerFrom()}) {
        if (from > 0 && from < Placement.NEVER) {
          scales.addAll(List.of(from, from * (1 - 1e-9), from * (1 + 1e-9)));
        }
      }
    }
    return scales;
  }

  private static Lanes random(long seed) {
    var random = new Random(seed);
    int count = 1 + random.nextInt(8);
    int days = random.nextBoolean() ? 40 : 2000;
    var items = new ArrayList<AcrossItem>();
    for (int i = random.nextInt(40); i >= 0; i--) {
      int home = random.nextInt(count);
      var item =
          new LaneItem(
              random.nextInt(days),
              random.nextInt(10, 220),
              random.nextInt(1, 4),
              random.nextInt(10),
              "key " + i);
      items.add(
          new AcrossItem(
              item,
              home,
              IntStream.range(0, count)
                  .filter(lane -> lane != home && random.nextInt(3) == 0)
                  .boxed()
                  .toList()));
    }
    return new Lanes(seed, items, count, lay(items, count));
  }

  private static AcrossLayout lay(List<AcrossItem> items, int count) {
    return AcrossLayout.of(items, count, METRICS, new Period(-10, 2010), new Period(0, 500));
  }
}
