package org.entente.core.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How many events each lane has, and which, over the whole period: what the overview of a large
 * picture draws.
 */
final class Density {

  /** Stretches of equal length; an overview is seldom wider than three times this in pixels. */
  static final int STRETCHES = 300;

  private Density() {}

  /**
   * For each lane the most frequent tone of each stretch: {@code c}loser, {@code a}part, {@code
   * n}either or a dot for no event; in capitals where the stretch is more crowded than the average
   * one with events.
   */
  static List<String> of(Picture picture) {
    var counts = new int[picture.lanes().size()][STRETCHES][Tone.values().length];
    for (var item : picture.items()) {
      double part =
          (picture.eventOf(item).at() - picture.domain().from()) / picture.domain().days();
      int stretch = Math.clamp((int) (part * STRETCHES), 0, STRETCHES - 1);
      counts[item.lane()][stretch][Tone.of(item.change()).ordinal()]++;
    }
    var lanes = new ArrayList<String>();
    for (var lane : counts) {
      lanes.add(lane(lane));
    }
    return lanes;
  }

  private static String lane(int[][] counts) {
    var sums = new int[counts.length];
    long all = 0;
    int filled = 0;
    for (int i = 0; i < counts.length; i++) {
      sums[i] = Arrays.stream(counts[i]).sum();
      all += sums[i];
      filled += sums[i] > 0 ? 1 : 0;
    }
    var text = new StringBuilder();
    for (int i = 0; i < counts.length; i++) {
      char most = '.';
      int count = 0;
      for (var tone : Tone.values()) {
        if (counts[i][tone.ordinal()] > count) {
          count = counts[i][tone.ordinal()];
          most = tone.styleClass().charAt(0);
        }
      }
      boolean crowded = (long) sums[i] * filled > all;
      text.append(crowded ? Character.toUpperCase(most) : most);
    }
    return text.toString();
  }
}
