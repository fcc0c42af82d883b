package org.entente.core.picture;

import static org.entente.core.picture.SvgPicture.number;

import java.util.stream.IntStream;

/**
 * A picture in small: what is first in view, as ribbons with a speck for each event, of as many
 * lanes as can be told apart.
 */
final class Thumbnail {

  private static final int LEAST_LANE = 13;

  /** Lanes without lines can stand closer. */
  private static final int LEAST_BARE_LANE = 7;

  private final Picture picture;
  private final int width;
  private final int height;

  Thumbnail(Picture picture, int width, int height) {
    this.picture = picture;
    this.width = width;
    this.height = height;
  }

  String draw() {
    var svg = new Markup();
    svg.open(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "class",
        "ent-thumbnail",
        "width",
        number(width),
        "height",
        number(height),
        "viewBox",
        "0 0 " + width + " " + height,
        "role",
        "img");
    svg.element("title", picture.title());
    int lanes =
        Math.clamp(
            picture.lanes().size(),
            1,
            Math.max(1, height / (picture.lineShown() ? LEAST_LANE : LEAST_BARE_LANE)));
    double lane = (double) height / lanes;
    var view = new View(picture.window(), width);
    var shown =
        new LanePlaces(
            IntStream.range(0, Math.min(lanes, picture.lanes().size()))
                .mapToObj(i -> place(i * lane, lane))
                .toList(),
            height);
    // Of all thumbnails in a page, those with the same id have the same paint under it.
    new SvgLanes(picture, view, shown, svg).draw("ent-sides-" + number(lane));
    double radius = Math.clamp(lane / 5, 1, 3);
    for (var item : picture.items()) {
      double at = picture.eventOf(item).at();
      if (item.lane() >= lanes || view.x(at) < 0 || view.x(at) > width) {
        continue;
      }
      var tone = Tone.of(item.change());
      double y = place(item.lane() * lane, lane).y(picture.lineShown() ? item.value() : 0);
      for (var end : item.ends()) {
        double other = place(end.lane() * lane, lane).y(0);
        svg.leaf(
            "path",
            "class",
            "ent-reach " + tone.styleClass(),
            "stroke",
            Ink.colour(tone),
            "d",
            "M" + number(view.x(at)) + " " + number(y) + "V" + number(Math.min(other, height)));
      }
      svg.leaf(
          "circle",
          "class",
          "ent-marker " + tone.styleClass(),
          "cx",
          number(view.x(at)),
          "cy",
          number(y),
          "r",
          number(radius),
          "fill",
          Ink.colour(tone));
    }
    return svg.line().close().toString();
  }

  /** A lane that is nearly all ribbon. */
  private LanePlaces.Place place(double top, double lane) {
    double ribbon = lane * 0.8;
    return new LanePlaces.Place(top, lane, top + lane * 0.1, picture.metrics().withRibbon(ribbon));
  }
}
