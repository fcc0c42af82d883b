package org.entente.core.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.entente.core.layout.Placement.NEVER;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Small lanes whose layout can be worked out by hand. Markers are 24 px wide. */
final class LaneLayoutTest {

  private static final Period YEAR = new Period(0, 365);

  @Test
  void an_item_alone_is_always_drawn_and_labelled() {
    assertThat(lay(item("a", 100, 90, 1))).containsExactly(new Placement(0, 1, 0, 0, -1));
  }

  @Test
  void of_two_close_markers_the_less_important_waits_in_the_badge_of_the_other() {
    var placed = lay(item("detail", 100, 50, 1), item("main", 108, 50, 3));

    assertThat(placed.get(1).markerFrom()).isZero();
    assertThat(placed.get(0).markerFrom()).isEqualTo(24.0 / 8);
    assertThat(placed.get(0).host()).isEqualTo(1);
  }

  @Test
  void a_badge_is_counted_in_the_badge_of_its_host() {
    // c has room beside a from 24 / 5, but b, nearer to a, takes it from 24 / 4 on.
    var placed = lay(item("c", 105, 50, 1), item("b", 104, 50, 2), item("a", 100, 50, 3));

    assertThat(placed).extracting(Placement::markerFrom).containsExactly(24.0, 6.0, 0.0);
    assertThat(placed).extracting(Placement::host).containsExactly(1, 2, -1);
  }

  @Test
  void a_detail_is_not_kept_waiting_by_a_marker_that_appears_only_once_they_are_apart() {
    // b waits for a until 24 px a day; by then c, four days off, has long been clear of both.
    var placed = lay(item("a", 100, 50, 3), item("b", 101, 50, 2), item("c", 105, 50, 1));

    assertThat(placed.get(1).markerFrom()).isEqualTo(24);
    assertThat(placed.get(2).markerFrom()).isEqualTo(24.0 / 5);
    assertThat(placed.get(2).host()).isZero();
  }

  @Test
  void of_two_at_one_moment_the_less_important_is_never_drawn_but_counted() {
    var placed = lay(item("a", 100, 50, 1), item("b", 100, 50, 2));

    assertThat(placed.get(0)).isEqualTo(new Placement(0, 1, NEVER, NEVER, 1));
    assertThat(placed.get(1).labelFrom()).isZero();
  }

  @Test
  void of_equally_important_items_the_stronger_goes_first_and_then_the_earlier() {
    var placed =
        lay(
            new LaneItem(101, 50, 2, 3, "later"),
            new LaneItem(100, 50, 2, 3, "earlier"),
            new LaneItem(102, 50, 2, 9, "stronger"));

    assertThat(placed.get(2).markerFrom()).isZero();
    assertThat(placed.get(1).markerFrom()).isEqualTo(12);
    assertThat(placed.get(0).markerFrom()).isEqualTo(24);
  }

  @Test
  void a_lane_grows_no_higher_for_a_range_only_a_little_wider() {
    // Behind one another they fit from 90 / 100 on; the whole year is never seen below 280 / 365.
    var placed = lay(item("a", 100, 80, 2), item("b", 200, 80, 3));

    assertThat(placed).extracting(Placement::row).containsExactly(0, 0);
    assertThat(placed).extracting(Placement::labelFrom).containsExactly(0.9, 0.0);
  }

  @Test
  void a_label_near_the_right_end_of_the_window_stands_to_the_left_of_its_pole() {
    var placed = lay(item("a", 330, 120, 1));

    assertThat(placed.getFirst().side()).isEqualTo(-1);
  }

  @Test
  void crowded_labels_step_down_behind_the_most_important() {
    var placed = lay(item("b", 185, 100, 2), item("c", 200, 100, 1), item("a", 170, 100, 3));

    assertThat(placed).extracting(Placement::row).containsExactly(1, 0, 2);
    assertThat(placed).extracting(Placement::side).containsOnly(1);
    assertThat(placed).extracting(Placement::labelFrom).containsExactly(24.0 / 15, 24.0 / 30, 0.0);
  }

  @Test
  void an_empty_lane_has_one_row() {
    assertThat(LaneLayout.of(List.of(), Metrics.STANDARD, YEAR, YEAR))
        .isEqualTo(new LaneLayout(1, List.of()));
  }

  @Test
  void heights_follow_the_metrics() {
    assertThat(Metrics.STANDARD.laneHeight(1, true)).isEqualTo(91);
    assertThat(Metrics.STANDARD.laneHeight(0, true)).isEqualTo(84);
    assertThat(Metrics.STANDARD.laneHeight(1, false)).isEqualTo(117);
    assertThat(Metrics.STANDARD.heightOf(-10)).isEqualTo(48);
    assertThat(Metrics.STANDARD.labelBox(90.5)).isCloseTo(100.5, within(1e-9));
  }

  @Test
  void a_period_that_ends_before_it_starts_is_refused() {
    assertThatThrownBy(() -> new Period(3, 2)).hasMessageContaining("3.0 to 2.0");
  }

  private static LaneItem item(String key, double at, double width, int importance) {
    return new LaneItem(at, width, importance, 5, key);
  }

  private static List<Placement> lay(LaneItem... items) {
    return LaneLayout.of(List.of(items), Metrics.STANDARD, YEAR, YEAR).placements();
  }
}
