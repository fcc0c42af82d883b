package org.entente.core.layout;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Lanes with events that reach across them, laid out for all scales together.
 *
 * @param rows how many label rows each lane needs; 0 when it has no labels
 * @param places one for each item, in the items' order
 */
public record AcrossLayout(List<Integer> rows, List<Place> places) {

  private static final int MAX_ROWS = 2;

  /** How much wider the range must be to stand at another end than the marker. */
  private static final double AWAY = 1.5;

  /**
   * Where an event stands.
   *
   * @param labelLane the lane of its label: one of its own
   */
  public record Place(int labelLane, Placement placement) {}

  public AcrossLayout {
    rows = List.copyOf(rows);
    places = List.copyOf(places);
  }

  /**
   * Lays out the lanes. At every scale no two markers or ends lie on each other, no two labels, and
   * no label under the line of another event. The result does not depend on the order of the items.
   *
   * <p>Markers first, by rank, all lanes that an event touches together; then labels, by rank, each
   * in the best row of the lanes where its event ends, clear of all lines that are drawn with it.
   *
   * @param domain the time that readers can see
   * @param window the part of it that they see first
   */
  public static AcrossLayout of(
      List<AcrossItem> items, int lanes, Metrics metrics, Period domain, Period window) {
    var ranked =
        IntStream.range(0, items.size())
            .boxed()
            .sorted(Comparator.comparing(i -> items.get(i).item(), LaneItem.BY_RANK))
            .toList();
    var markers = new MarkerRanges(items, lanes, ranked, metrics.marker());
    var labels = labels(items, lanes, markers, new OpeningViews(domain, window));
    var found = new Found[items.size()];
    for (int i : ranked) {
      if (markers.from[i] < Placement.NEVER) {
        found[i] = best(items.get(i), markers.from[i], metrics, labels);
      }
    }
    return new AcrossLayout(
        labels.stream().map(lane -> lane.isEmpty() ? 0 : lane.rows()).toList(),
        IntStream.range(0, items.size())
            .mapToObj(i -> place(items.get(i), found[i], markers, i, labels))
            .toList());
  }

  private record Found(int lane, LabelPlaces.Place place) {}

  /** The labels' places of each lane, which know the lines through it. */
  private static List<LabelPlaces> labels(
      List<AcrossItem> items, int lanes, MarkerRanges markers, OpeningViews views) {
    var lines = Stream.generate(TreeMap<Double, Double>::new).limit(lanes).toList();
    for (int i = 0; i < items.size(); i++) {
      var item = items.get(i);
      double from = markers.from[i];
      if (from < Placement.NEVER) {
        item.crossed().forEach(lane -> lines.get(lane).put(item.item().at(), from));
      }
    }
    return lines.stream().map(through -> new LabelPlaces(views, MAX_ROWS, through)).toList();
  }

  private static Found best(
      AcrossItem item, double markerFrom, Metrics metrics, List<LabelPlaces> labels) {
    double at = item.item().at();
    double box = metrics.labelBox(item.item().labelWidth());
    var best = new Found(item.home(), labels.get(item.home()).best(at, box, markerFrom));
    for (int lane : item.ends().stream().sorted().toList()) {
      var place = labels.get(lane).best(at, box, markerFrom);
      if (isBetter(lane, place, best, item, box, labels)) {
        best = new Found(lane, place);
      }
    }
    labels.get(best.lane).take(best.place, at, box);
    return best;
  }

  private static boolean isBetter(
      int lane,
      LabelPlaces.Place place,
      Found than,
      AcrossItem item,
      double box,
      List<LabelPlaces> labels) {
    double at = item.item().at();
    int showing = labels.get(lane).showing(place, at, box);
    int showingThan = labels.get(than.lane).showing(than.place, at, box);
    return showing != showingThan
        ? showing > showingThan
        : labels.get(lane).cost(place) * away(lane, item)
            < labels.get(than.lane).cost(than.place) * away(than.lane, item);
  }

  private static double away(int lane, AcrossItem item) {
    return lane == item.home() ? 1 : AWAY;
  }

  private static Place place(
      AcrossItem item,
      @Nullable Found found,
      MarkerRanges markers,
      int index,
      List<LabelPlaces> labels) {
    int host = markers.host[index];
    if (found == null) {
      return new Place(item.home(), Placement.never(host));
    }
    int row = labels.get(found.lane).rows() - 1 - found.place.depth();
    var place = found.place;
    return new Place(
        found.lane, new Placement(row, place.side(), place.from(), markers.from[index], host));
  }
}
