package org.entente.core.picture;

import static org.entente.core.picture.SvgPicture.number;

import org.entente.core.layout.StepLine;

/** Draws the lanes' ribbons: baseline, line, and the fills between the two. */
final class SvgLanes {

  /** How far the line runs on beyond the plot's edges, where nothing shows. */
  private static final int BEYOND = 2;

  private final Picture picture;
  private final View view;
  private final LanePlaces places;
  private final Markup svg;

  SvgLanes(Picture picture, View view, LanePlaces places, Markup svg) {
    this.picture = picture;
    this.view = view;
    this.places = places;
    this.svg = svg;
  }

  /**
   * Draws them.
   *
   * @param id of the paint of both sides: one that nothing else in the page has
   */
  void draw(String id) {
    if (places.lanes().isEmpty()) {
      return;
    }
    sides(id);
    for (int lane = 0; lane < places.lanes().size(); lane++) {
      var place = places.lanes().get(lane);
      var zero = number(place.metrics().heightOf(0));
      svg.open(
          "g", "class", "ent-lane", "transform", "translate(0 " + number(place.ribbon()) + ")");
      if (picture.lineShown()) {
        var line = path(picture.lanes().get(lane), place);
        svg.leaf("path", Ink.of("ent-line", "fill", "url(#" + id + ")", "d", line));
      }
      svg.leaf(
          "line",
          Ink.of("ent-baseline", "x1", "0", "x2", number(view.width()), "y1", zero, "y2", zero));
      svg.close().line();
    }
  }

  /** The fill of one colour above the baseline and of another below. All ribbons are as high. */
  private void sides(String id) {
    var height = number(places.lanes().getFirst().metrics().ribbon());
    svg.open(
        "linearGradient", "id", id, "gradientUnits", "userSpaceOnUse", "x2", "0", "y2", height);
    svg.leaf("stop", Ink.of("ent-good", "offset", "0.5"));
    svg.leaf("stop", Ink.of("ent-bad", "offset", "0.5")).close().line();
  }

  /** From the baseline and back to it: one path is the line and what is filled. */
  private String path(Picture.Lane lane, LanePlaces.Place place) {
    var path = new StringBuilder();
    path.append('M').append(-BEYOND).append(' ').append(number(place.metrics().heightOf(0)));
    double value = lane.start();
    long pen = -BEYOND * 10;
    for (var step : StepLine.plainer(lane.line(), view.scale())) {
      double x = view.x(step.at());
      if (x > view.width()) {
        break;
      }
      if (x > -BEYOND) {
        pen = to(path, pen, value, x, place);
      }
      value = step.value();
    }
    to(path, pen, value, view.width() + BEYOND, place);
    return path.append('V').append(number(place.metrics().heightOf(0))).append('Z').toString();
  }

  /** Goes to a value and on to the right; in whole tenths of a pixel, so that nothing adds up. */
  private static long to(
      StringBuilder path, long pen, double value, double x, LanePlaces.Place place) {
    long end = Math.round(x * 10);
    path.append('V').append(number(place.metrics().heightOf(value)));
    if (end > pen) {
      path.append('h').append(number((end - pen) / 10.0));
    }
    return end;
  }
}
