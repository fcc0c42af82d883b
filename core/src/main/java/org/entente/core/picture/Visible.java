package org.entente.core.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a view shows: the layout says from which scale on, the view's edges do the rest. */
final class Visible {

  private final Picture picture;
  private final View view;

  Visible(Picture picture, View view) {
    this.picture = picture;
    this.view = view;
  }

  /**
   * A marker at the view's scale, in view or not.
   *
   * @param count how many events it stands for, itself included
   */
  record Mark(Picture.Item item, double x, int count) {}

  /** A label in view. {@code left} and {@code right} bound its box. */
  record Label(Picture.Item item, double x, double left, double right) {

    /** Whether the line of another event crosses it: rows stand above the middle of their lane. */
    boolean isUnder(Mark mark) {
      return mark.item != item
          && left < mark.x
          && mark.x < right
          && mark.item.top() < item.labelLane()
          && item.labelLane() <= mark.item.bottom();
    }

    boolean meets(Label other) {
      if (item.labelLane() != other.item.labelLane()) {
        return false;
      }
      int row = item.placement().row();
      int otherRow = other.item.placement().row();
      if (row == otherRow) {
        return left < other.right && other.left < right;
      }
      return row > otherRow ? other.left < x && x < other.right : left < other.x && other.x < right;
    }
  }

  /** The markers drawn at the view's scale, each with the number of events in its badge. */
  List<Mark> marks() {
    Map<Integer, Integer> counts = new LinkedHashMap<>();
    for (int i = 0; i < picture.items().size(); i++) {
      counts.merge(drawn(i), 1, Integer::sum);
    }
    var marks = new ArrayList<Mark>();
    counts.forEach(
        (i, count) -> {
          var item = picture.items().get(i);
          marks.add(new Mark(item, view.x(picture.eventOf(item).at()), count));
        });
    return marks;
  }

  /** The item that stands for this one: itself, or the nearest host that is drawn. */
  private int drawn(int item) {
    var place = picture.items().get(item).placement();
    return view.scale() >= place.markerFrom() ? item : drawn(place.host());
  }

  /** Whether a mark is inside the plot. */
  boolean inView(Mark mark) {
    return mark.x >= 0 && mark.x <= view.width();
  }

  /**
   * The labels of these marks. One that the plot's edge would cut moves inside if there is room,
   * else it is left out.
   */
  List<Label> labels(List<Mark> marks) {
    var labels = new ArrayList<Label>();
    var pushed = new ArrayList<Label>();
    for (var mark : marks) {
      var place = mark.item.placement();
      if (!inView(mark) || view.scale() < place.labelFrom()) {
        continue;
      }
      double box = picture.metrics().labelBox(mark.item.width());
      double left = place.side() == 1 ? mark.x : mark.x - box;
      double inside = Math.max(0, Math.min(left, view.width() - box));
      var label = new Label(mark.item, mark.x, inside, inside + box);
      if (inside == left) {
        labels.add(label);
      } else if (box <= view.width()) {
        pushed.add(label);
      }
    }
    for (var label : pushed) {
      if (labels.stream().noneMatch(label::meets) && marks.stream().noneMatch(label::isUnder)) {
        labels.add(label);
      }
    }
    return labels;
  }
}
