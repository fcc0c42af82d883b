package org.entente.core.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LaneOrderTest {

  @Test
  void the_lane_that_most_groups_share_stands_in_the_middle() {
    var order =
        LaneOrder.shortest(5, groups(List.of(0, 1), List.of(0, 2), List.of(0, 3), List.of(0, 4)));

    assertThat(order.get(2)).isZero();
  }

  @Test
  void lanes_that_nothing_joins_keep_their_order() {
    assertThat(LaneOrder.shortest(4, List.of())).containsExactly(0, 1, 2, 3);
    assertThat(LaneOrder.shortest(0, List.of())).isEmpty();
  }

  @Test
  void more_lanes_than_can_be_ordered_are_refused() {
    assertThatThrownBy(() -> LaneOrder.shortest(17, List.of())).hasMessageContaining("17");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void no_order_is_shorter(long seed) {
    var random = new Random(seed);
    int lanes = 2 + random.nextInt(5);
    var groups = new ArrayList<BitSet>();
    for (int i = random.nextInt(12); i >= 0; i--) {
      var group = new BitSet();
      IntStream.range(0, lanes).filter(lane -> random.nextInt(3) == 0).forEach(group::set);
      groups.add(group);
    }

    var order = LaneOrder.shortest(lanes, groups);

    assertThat(order)
        .containsExactlyInAnyOrderElementsOf(IntStream.range(0, lanes).boxed().toList());
    assertThat(length(order, groups))
        .isEqualTo(
            permutations(lanes).mapToInt(other -> length(other, groups)).min().orElseThrow());
    Collections.shuffle(groups, random);
    assertThat(LaneOrder.shortest(lanes, groups)).isEqualTo(order);
  }

  private static int length(List<Integer> order, List<BitSet> groups) {
    return groups.stream()
        .filter(group -> !group.isEmpty())
        .mapToInt(
            group -> {
              var places = group.stream().map(order::indexOf).summaryStatistics();
              return places.getMax() - places.getMin();
            })
        .sum();
  }

  private static Stream<List<Integer>> permutations(int lanes) {
    return lanes == 0
        ? Stream.of(List.of())
        : permutations(lanes - 1)
            .flatMap(
                shorter ->
                    IntStream.range(0, lanes)
                        .mapToObj(
                            place -> {
                              var longer = new ArrayList<>(shorter);
                              longer.add(place, lanes - 1);
                              return longer;
                            }));
  }

  @SafeVarargs
  private static List<BitSet> groups(List<Integer>... groups) {
    return Stream.of(groups)
        .map(
            lanes -> {
              var group = new BitSet();
              lanes.forEach(group::set);
              return group;
            })
        .toList();
  }
}
