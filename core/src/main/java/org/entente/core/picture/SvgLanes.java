package org.entente.core.picture;

import static org.entente.core.picture.SvgPicture.number;

import java.util.ArrayList;
import java.util.List;

/** Draws the lanes' ribbons: fills, baseline and line. */
final class SvgLanes {

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

  void draw() {
    for (int lane = 0; lane < picture.lanes().size(); lane++) {
      var place = places.lanes().get(lane);
      var zero = number(place.y(0));
      svg.open("g", "class", "ent-lane");
      var paths = Paths.of(picture.lanes().get(lane), view, place);
      if (picture.lineShown()) {
        svg.leaf("path", Ink.of("ent-good", "d", paths.good));
        svg.leaf("path", Ink.of("ent-bad", "d", paths.bad));
      }
      svg.leaf(
          "line",
          Ink.of("ent-baseline", "x1", "0", "x2", number(view.width()), "y1", zero, "y2", zero));
      if (picture.lineShown()) {
        svg.leaf("path", Ink.of("ent-line", "d", paths.line));
      }
      svg.close().line();
    }
  }

  /** The line and the fills between it and the baseline, as SVG path data. */
  record Paths(String line, String good, String bad) {

    static Paths of(Picture.Lane lane, View view, LanePlaces.Place place) {
      var line = new StringBuilder();
      var good = new StringBuilder();
      var bad = new StringBuilder();
      var steps = inView(lane, view);
      for (int i = 0; i < steps.size(); i++) {
        var x = number(steps.get(i).x);
        var y = number(place.y(steps.get(i).value));
        var end = number(i + 1 < steps.size() ? steps.get(i + 1).x : view.width());
        line.append(i == 0 ? "M" + x + " " : "V").append(y).append("H").append(end);
        var zero = number(place.y(0));
        var box = "M" + x + " " + zero + "V" + y + "H" + end + "V" + zero + "Z";
        if (steps.get(i).value > 0) {
          good.append(box);
        } else if (steps.get(i).value < 0) {
          bad.append(box);
        }
      }
      return new Paths(line.toString(), good.toString(), bad.toString());
    }

    private record StepInView(double x, double value) {}

    private static List<StepInView> inView(Picture.Lane lane, View view) {
      var steps = new ArrayList<StepInView>();
      steps.add(new StepInView(0, lane.start()));
      for (var step : lane.line()) {
        double x = view.x(step.at());
        if (x <= 0) {
          steps.set(0, new StepInView(0, step.value()));
        } else if (x <= view.width()) {
          steps.add(new StepInView(x, step.value()));
        }
      }
      return steps;
    }
  }
}
