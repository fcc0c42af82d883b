package org.entente.core.picture;

import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** Numbers from 0 up, sorted into numbered groups; in each they keep their order. */
final class Groups {

  private final int[] starts;
  private final int[] members;

  /**
   * Sorts.
   *
   * @param count how many numbers there are
   * @param groups how many groups
   * @param groupOf the group of a number
   */
  Groups(int count, int groups, IntUnaryOperator groupOf) {
    this.starts = new int[groups + 1];
    this.members = new int[count];
    for (int i = 0; i < count; i++) {
      starts[groupOf.applyAsInt(i) + 1]++;
    }
    for (int group = 0; group < groups; group++) {
      starts[group + 1] += starts[group];
    }
    var next = starts.clone();
    for (int i = 0; i < count; i++) {
      members[next[groupOf.applyAsInt(i)]++] = i;
    }
  }

  /** The numbers of a group, rising. */
  IntStream of(int group) {
    return IntStream.range(starts[group], starts[group + 1]).map(i -> members[i]);
  }

  boolean isEmpty(int group) {
    return starts[group] == starts[group + 1];
  }
}
