package org.entente.core.picture;

import java.util.ArrayList;
import java.util.List;
import org.entente.core.layout.Metrics;

/**
 * Where the lanes stand, from top to bottom, in pixels.
 *
 * @param bottom under the last lane
 */
record LanePlaces(List<Place> lanes, double bottom) {

  /**
   * A lane.
   *
   * @param ribbon the top edge of its ribbon
   */
  record Place(double top, double height, double ribbon, Metrics metrics) {

    /** The height at which a value stands. */
    double y(double value) {
      return ribbon + metrics.heightOf(value);
    }

    /** The baseline of the text in a label row. */
    double baseline(int row) {
      return ribbon - metrics.rowsGap() - row * metrics.row() - metrics.row() * 0.27;
    }
  }

  static LanePlaces of(Picture picture, boolean wide) {
    var metrics = picture.metrics();
    double top = metrics.axis() + metrics.strip();
    var lanes = new ArrayList<Place>();
    for (var lane : picture.lanes()) {
      double height = metrics.laneHeight(lane.rows(), wide);
      double ribbon = top + height - metrics.laneBottom() - metrics.ribbon();
      lanes.add(new Place(top, height, ribbon, metrics));
      top += height;
    }
    return new LanePlaces(lanes, top);
  }
}
