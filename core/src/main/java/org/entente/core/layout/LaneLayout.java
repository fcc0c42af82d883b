package org.entente.core.layout;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * One lane laid out for all scales together.
 *
 * @param rows how many label rows it needs, at least 1
 * @param placements one for each item, in the items' order
 */
public record LaneLayout(int rows, List<Placement> placements) {

  /**
   * Lays out a lane. The result does not depend on the order of the items. An item's place, with
   * its row counted from the top, depends only on items of higher rank ({@link LaneItem#BY_RANK}).
   *
   * @param domain the time that readers can see
   * @param window the part of it that they see first
   */
  public static LaneLayout of(List<LaneItem> items, Metrics metrics, Period domain, Period window) {
    var ranked =
        IntStream.range(0, items.size())
            .boxed()
            .sorted(Comparator.comparing(items::get, LaneItem.BY_RANK))
            .toList();
    var inLane = items.stream().map(item -> AcrossItem.in(0, item)).toList();
    var markers = new MarkerRanges(inLane, 1, ranked, metrics.marker());
    var labels =
        new LabelPlaces(new OpeningViews(domain, window), LabelPlaces.MAX_ROWS, new TreeMap<>());
    var places = new LabelPlaces.Place[items.size()];
    for (int i : ranked) {
      if (markers.from[i] < Placement.NEVER) {
        double box = metrics.labelBox(items.get(i).labelWidth());
        places[i] = labels.place(items.get(i).at(), box, markers.from[i]);
      }
    }
    int top = labels.rows() - 1;
    return new LaneLayout(
        labels.rows(),
        IntStream.range(0, items.size())
            .mapToObj(
                i ->
                    markers.from[i] < Placement.NEVER
                        ? new Placement(
                            top - places[i].depth(),
                            places[i].side(),
                            places[i].from(),
                            markers.from[i],
                            markers.host[i])
                        : Placement.never(markers.host[i]))
            .toList());
  }
}
