package org.entente.core.layout;

import java.util.Comparator;

/**
 * An event in a lane, as far as the layout cares.
 *
 * @param at where its marker stands, in days since 1970-01-01
 * @param labelWidth width of its label's text in pixels
 * @param importance higher is placed first
 * @param strength size of its effect, ≥ 0; of two equally important the stronger is placed first
 * @param key tells items apart; unique in the lane
 */
public record LaneItem(double at, double labelWidth, int importance, double strength, String key) {

  /** The most important first. A total order, so that no layout depends on the order given. */
  public static final Comparator<LaneItem> BY_RANK =
      Comparator.comparingInt(LaneItem::importance)
          .thenComparingDouble(LaneItem::strength)
          .reversed()
          .thenComparingDouble(LaneItem::at)
          .thenComparing(LaneItem::key);

  public LaneItem {
    if (!Double.isFinite(at) || !(labelWidth >= 0) || !(strength >= 0)) {
      throw new IllegalArgumentException(
          "A lane's item has a moment, a width and a strength, not "
              + (at + ", " + labelWidth + ", " + strength));
    }
    at += 0.0; // −0.0 and 0.0 are one moment, but not one key of an ordered map
  }
}
