package org.entente.core.picture;

import static org.entente.core.picture.PictureJson.moment;
import static org.entente.core.picture.PictureJson.number;
import static org.entente.core.picture.PictureJson.scale;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.core.layout.BadgeCounts;
import org.entente.core.layout.StepLine;
import org.entente.core.layout.TileTree;
import org.entente.core.picture.PictureJson.Fields;

/** Writes tiles: their items, what drawing needs of those items' events, and the lines. */
final class TileJson {

  /** Into how many parts a stretch ({@link StepLine#stretch}) is divided for the steps' times. */
  private static final double FINE = 8;

  /** Lines' values are whole tenths. */
  private static final double TENTHS = 10;

  /** A narrow plot, in pixels. */
  private static final double NARROW = 300;

  private final Picture picture;
  private final double maxScale;
  private final BadgeCounts counts;

  TileJson(Picture picture, double maxScale, BadgeCounts counts) {
    this.picture = picture;
    this.maxScale = maxScale;
    this.counts = counts;
  }

  Fields tile(TileTree.Tile tile) {
    var items = new Fields();
    var events = new Fields();
    for (int item : tile.items()) {
      int event = picture.items().get(item).event();
      items.with(Integer.toString(item), item(item));
      events.with(Integer.toString(event), inBrief(picture.events().get(event)));
    }
    return new Fields()
        .with("items", items)
        .with("events", events)
        .with("parts", tile.below().isEmpty() ? List.of(end(tile)) : parts(tile));
  }

  /** An item as in a whole picture, with what its badge counts. */
  Fields item(int number) {
    var leaving = counts.leaving(number);
    var fields = PictureJson.item(picture.items().get(number)).with("count", counts.most(number));
    return fields.withAny(
        "leaving",
        leaving.stream().map(part -> List.of(scale(part.from()), part.count())).toList());
  }

  /** What the picture shows and says of an event before it is chosen. */
  private Fields inBrief(PictureEvent event) {
    return new Fields()
        .with("when", event.when())
        .with("from", moment(event.from()))
        .with("to", moment(event.to()))
        .with("at", number(event.at()))
        .with("shape", event.form().name().toLowerCase(Locale.ROOT))
        .withAny("doubtful", event.doubtful())
        .with("title", event.title())
        .with("label", event.label())
        .withAny("who", PictureJson.who(event))
        .with("sourceCount", event.sources().size());
  }

  private List<Fields> parts(TileTree.Tile tile) {
    var parts = new ArrayList<Fields>();
    for (var below : tile.below()) {
      parts.add(
          part(below.from(), below.to(), Math.min(below.shownFrom(), maxScale))
              .with("tile", below.number())
              .with("shownFrom", scale(below.shownFrom())));
    }
    return parts;
  }

  /** All time as the part that the top tile shows, with lines until that is there. */
  Fields whole() {
    var all = picture.domain();
    return part(all.from(), all.to(), NARROW / all.days()).with("tile", 0).with("shownFrom", 0);
  }

  private Fields end(TileTree.Tile tile) {
    return part(tile.from(), tile.to(), maxScale);
  }

  /** A period with its lines as fine as they are drawn up to a scale. */
  private Fields part(double from, double to, double scale) {
    double unit = StepLine.stretch(scale) / FINE;
    return new Fields()
        .with("from", number(from))
        .with("to", number(to))
        .with("unit", unit)
        .with(
            "lines",
            picture.lanes().stream().map(lane -> line(lane, from, to, scale, unit)).toList());
  }

  /** The value at the start; then for each step how many units later it is, and its value. */
  private static List<Long> line(
      Picture.Lane lane, double from, double to, double scale, double unit) {
    int first = firstFrom(lane.line(), from);
    int next = firstFrom(lane.line(), to);
    double start = first == 0 ? lane.start() : lane.line().get(first - 1).value();
    var steps = new ArrayList<>(List.of(Math.round(start * TENTHS)));
    long before = (long) Math.floor(from / unit);
    for (var step : StepLine.plainer(lane.line().subList(first, next), scale)) {
      // Rounded down, so that a step stays in its stretch at every smaller scale too.
      long now = (long) Math.floor(step.at() / unit);
      long value = Math.round(step.value() * TENTHS);
      if (value != steps.getLast()) {
        steps.add(now - before);
        steps.add(value);
        before = now;
      }
    }
    return steps;
  }

  /** The place of the first step at or after a moment. */
  private static int firstFrom(List<StepLine.Step> steps, double moment) {
    int low = 0;
    int high = steps.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (steps.get(middle).at() < moment) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
