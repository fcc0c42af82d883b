package org.entente.core.picture;

import static org.entente.core.picture.SvgPicture.number;

/** A picture in small: the ribbons of the whole period and a speck for each event. */
final class Thumbnail {

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
    double lane = (double) height / Math.max(1, picture.lanes().size());
    var view = new View(picture.domain(), width);
    for (int i = 0; i < picture.lanes().size(); i++) {
      var place = place(i * lane, lane);
      var paths = SvgLanes.Paths.of(picture.lanes().get(i), view, place);
      if (picture.lineShown()) {
        svg.leaf("path", Ink.of("ent-good", "d", paths.good()));
        svg.leaf("path", Ink.of("ent-bad", "d", paths.bad()));
        svg.leaf(
            "path", "class", "ent-line", "fill", "none", "stroke", "#334155", "d", paths.line());
      }
      svg.line();
    }
    double radius = Math.clamp(lane / 6, 1, 3);
    for (var item : picture.items()) {
      var tone = Tone.of(item.change());
      double y = place(item.lane() * lane, lane).y(picture.lineShown() ? item.value() : 0);
      svg.leaf(
          "circle",
          "class",
          "ent-marker " + tone.styleClass(),
          "cx",
          number(view.x(picture.eventOf(item).at())),
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
