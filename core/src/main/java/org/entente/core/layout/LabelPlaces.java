package org.entente.core.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/** Chooses a row, a side and a range of scales for each label of a lane. */
final class LabelPlaces {

  /*
   * The problem. A label belongs to a moment t and stands at s·t, where the scale s (pixels a day)
   * is all that zooming changes; its width does not scale. Which labels are drawn at which s, in
   * which of a few rows, on which side of their pole, so that no two ever overlap, none jumps or
   * disappears as the reader zooms in, and the important ones show first?
   *
   * The model is that of Been, Nöllenburg, Poon and Wolff, "Optimizing active ranges for consistent
   * dynamic map labeling", Computational Geometry 43(3), 2010, 312–328: each label gets an active
   * range of scales. In their simple variant, ours, a range is open towards zooming in, so it is
   * one number: the smallest scale with the label.
   *
   * Two facts make it easy in one dimension:
   *
   *  1. Things overlap below one critical scale and never at or above it. Boxes that reach from
   *     s·t + a to s·t + b overlap, for t1 < t2, while s·(t2 − t1) < b1 − a2: their critical scale
   *     is c = (b1 − a2) / (t2 − t1). A pole at t1 crosses a box that reaches w to its side while
   *     s·|t2 − t1| < w: c = w / |t2 − t1|.
   *  2. So a label i stays clear of a label j that was placed before it exactly when i's range
   *     starts at c or above, or when j's does: then j is not there while the two would overlap.
   *
   * Been et al. solve the simple variant in one dimension to optimality by dynamic programming,
   * where optimal means the greatest sum of ranges. That is not what a story wants: it would drop a
   * main event for two details. We go through the labels in order of rank instead and give each
   * the widest range that those before it leave. So a label depends only on more important ones,
   * and an edit of a detail never moves a main event.
   *
   * Rows fill from the top. A label in a higher row has its pole through the rows below, which
   * keeps out the labels that would span it; a label in a lower row keeps out every pole from above
   * along its whole width. The first harms less, so main events stand high and details step down
   * beside them. A lane has as many rows as were opened, up to a most. Lines that cross all rows,
   * of events that reach across lanes, are there before any label, and labels keep clear of them.
   *
   * Cost. Only neighbours near in time can raise a range: the critical scale with a neighbour at
   * distance d is at most (widest box + own box) / d, so the search from the label outwards ends as
   * soon as that falls to the scale found so far. Of the labels drawn at a scale only a few fit into
   * the distance where it has not, so the search meets a handful, and n labels take about n log n
   * for the ordered maps.
   *
   * The bound that readers' browsers live by: at any scale the markers drawn in one lane are a
   * marker's width apart and every label has its marker, so a view of w pixels holds at most
   * w / marker + 1 of each in a lane, for sixty events or a million.
   */

  /** The most rows of a lane in which events stay. */
  static final int MAX_ROWS = 3;

  /** How much wider the range must be to read to the left of the pole. */
  private static final double LEFT = 1.5;

  /** How much wider it must be in a lower row: that may make the lane higher, and crowds others. */
  private static final double LOWER = 1.75;

  private final OpeningViews views;
  private final int maxRows;
  private final NavigableMap<Double, Double> lines;
  private final List<Row> rows = new ArrayList<>();

  /**
   * An empty lane.
   *
   * @param lines the lines through all rows: moment to the smallest scale with the line
   */
  LabelPlaces(OpeningViews views, int maxRows, NavigableMap<Double, Double> lines) {
    this.views = views;
    this.maxRows = maxRows;
    this.lines = lines;
    rows.add(new Row());
  }

  /**
   * A label's place.
   *
   * @param depth its row, counted downwards from the top
   * @param from the smallest scale with the label
   */
  record Place(int depth, int side, double from) {}

  /** A label in its row: the moment of its pole, its box to the left and right of it, its range. */
  private record Label(double at, double left, double right, double from) {

    static Label of(double at, double box, int side, double from) {
      return side == 1 ? new Label(at, 0, box, from) : new Label(at, -box, 0, from);
    }

    /** The scale from which the two boxes no longer overlap. */
    double partedFrom(Label other) {
      return at < other.at
          ? (right - other.left) / (other.at - at)
          : (other.right - left) / (at - other.at);
    }

    /** The scale from which a pole no longer crosses this box. */
    double clearOf(double pole) {
      return (pole > at ? right : -left) / Math.abs(pole - at);
    }
  }

  /** The labels placed in one row, by moment. Two at one moment never both have a marker. */
  private static final class Row {
    private final NavigableMap<Double, Label> labels = new TreeMap<>();
    private double widest;

    void take(Label label) {
      labels.put(label.at, label);
      widest = Math.max(widest, label.right - label.left);
    }

    /**
     * Raises a range above the overlaps with this row's labels, in both directions.
     *
     * @param reach the greatest distance in pixels at which any of them could overlap
     */
    double keepClear(double at, double from, double reach, ToDoubleFunction<Label> critical) {
      double raised = keepClear(labels.headMap(at).reversed(), at, from, reach, critical);
      return keepClear(labels.tailMap(at), at, raised, reach, critical);
    }

    private static double keepClear(
        SortedMap<Double, Label> nearestFirst,
        double at,
        double from,
        double reach,
        ToDoubleFunction<Label> critical) {
      double raised = from;
      for (var other : nearestFirst.values()) {
        if (reach <= raised * Math.abs(at - other.at)) {
          break;
        }
        double scale = critical.applyAsDouble(other);
        if (scale > raised && other.from < scale) {
          raised = scale;
        }
      }
      return raised;
    }
  }

  /** Whether no label was placed. */
  boolean isEmpty() {
    return rows.getFirst().labels.isEmpty();
  }

  /** How many rows the labels placed so far stand in, at least 1. */
  int rows() {
    return rows.size();
  }

  /**
   * Places a label, in order of rank.
   *
   * @param box the width of the label's box
   * @param markerFrom the smallest scale with its marker
   */
  Place place(double at, double box, double markerFrom) {
    var best = best(at, box, markerFrom);
    take(best, at, box);
    return best;
  }

  /** The place that a label would get. */
  Place best(double at, double box, double markerFrom) {
    var best = new Place(0, 1, Placement.NEVER);
    for (int depth = 0; depth <= rows.size() && depth < maxRows; depth++) {
      for (int side = 1; side >= -1; side -= 2) {
        double limit = betterBelow(best, at, box, factor(depth, side));
        double from = clearFrom(depth, Label.of(at, box, side, markerFrom), limit);
        var place = new Place(depth, side, from);
        if (from < limit && isBetter(place, best, at, box)) {
          best = place;
        }
      }
    }
    return best;
  }

  /** Gives a label the place that was the best for it. */
  void take(Place place, double at, double box) {
    if (place.depth == rows.size()) {
      rows.add(new Row());
    }
    rows.get(place.depth).take(Label.of(at, box, place.side, place.from));
  }

  /** Whether a place is strictly better: whole in more opening views, then the wider range. */
  private boolean isBetter(Place place, Place than, double at, double box) {
    int showing = showing(place, at, box);
    int showingThan = showing(than, at, box);
    return showing != showingThan ? showing > showingThan : cost(place) < cost(than);
  }

  /** In how many opening views a label at a place stands whole. */
  int showing(Place place, double at, double box) {
    return views.showing(at, box, place.side, place.from);
  }

  /**
   * What is paid for a place in scale: less is better. Ranges that differ only at scales too small
   * for any view cost the same.
   */
  double cost(Place place) {
    return Math.max(place.from, views.smallestScale()) * factor(place.depth, place.side);
  }

  private static double factor(int depth, int side) {
    return (side == 1 ? 1 : LEFT) * Math.pow(LOWER, depth);
  }

  /** From this scale on no place of a factor is better than the best so far. */
  private double betterBelow(Place best, double at, double box, double factor) {
    double shows = Math.nextUp(views.largestOpening());
    return showing(best, at, box) > 0 ? shows : Math.max(shows, cost(best) / factor);
  }

  /**
   * The smallest scale at or above {@code label.from} at which it is clear of all labels placed;
   * or, as soon as that is known not to be below the limit, any that is not.
   */
  private double clearFrom(int depth, Label label, double limit) {
    double own = label.right - label.left;
    double from = clearOfLines(label, own);
    // The row of its own first: that raises the range most, so the others are soon looked through.
    if (depth < rows.size()) {
      var row = rows.get(depth);
      from = row.keepClear(label.at, from, row.widest + own, label::partedFrom);
    }
    for (int i = 0; i < rows.size() && from < limit; i++) {
      var row = rows.get(i);
      if (i < depth) {
        from = row.keepClear(label.at, from, own, above -> label.clearOf(above.at));
      } else if (i > depth) {
        from = row.keepClear(label.at, from, row.widest, below -> below.clearOf(label.at));
      }
    }
    return from;
  }

  private double clearOfLines(Label label, double own) {
    var onItsSide =
        label.right > 0
            ? lines.tailMap(label.at, false)
            : lines.headMap(label.at, false).descendingMap();
    double from = label.from;
    for (var line : onItsSide.entrySet()) {
      double clear = own / Math.abs(line.getKey() - label.at);
      if (clear <= from) {
        break;
      }
      if (line.getValue() < clear) {
        from = clear;
      }
    }
    return from;
  }
}
