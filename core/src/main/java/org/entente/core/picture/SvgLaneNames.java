package org.entente.core.picture;

import static org.entente.core.picture.SvgPicture.number;

import java.util.List;
import java.util.function.UnaryOperator;
import org.entente.core.layout.LabelWidths;

/** Draws the lanes' flags, names and bands: in the gutter when wide, else above each lane. */
final class SvgLaneNames {

  private static final double SIZE = 14;
  private static final double BAND_SIZE = 12.5;
  private static final double FLAG_GAP = 5;

  private final Picture picture;
  private final double width;
  private final boolean wide;
  private final LanePlaces places;
  private final UnaryOperator<String> flagAddress;
  private final Markup svg;

  SvgLaneNames(
      Picture picture,
      double width,
      boolean wide,
      LanePlaces places,
      UnaryOperator<String> flagAddress,
      Markup svg) {
    this.picture = picture;
    this.width = width;
    this.wide = wide;
    this.places = places;
    this.flagAddress = flagAddress;
    this.svg = svg;
  }

  void draw() {
    svg.open("g");
    for (int i = 0; i < picture.lanes().size(); i++) {
      var lane = picture.lanes().get(i);
      var place = places.lanes().get(i);
      if (!wide) {
        above(lane, place.top() + picture.metrics().header() / 2, width);
      } else if (lane.band() == null) {
        above(lane, place.y(0), picture.metrics().gutter() - 8);
      } else {
        inGutter(lane, place);
      }
    }
    svg.close();
  }

  /** Flags, name (in two lines when long) and band, in the middle of the lane's height. */
  private void inGutter(Picture.Lane lane, LanePlaces.Place place) {
    double room = picture.metrics().gutter() - 8;
    var lines = List.of(lane.name());
    if (LabelWidths.width(lane.name(), SIZE, true) > room) {
      lines =
          List.of(
              picture.nameOf(lane.actors().getFirst()) + " –",
              picture.nameOf(lane.actors().getLast()));
    }
    var flags = flags(lane);
    double height = (flags.isEmpty() ? 0 : 19) + 18 * lines.size() + 20;
    double y = place.top() + (place.height() - height) / 2;
    if (!flags.isEmpty()) {
      draw(flags, 0, y, 20);
      y += 19;
    }
    for (var line : lines) {
      y += 18;
      name(fitted(line, room), 0, y - 4);
    }
    band(lane, 0, y + 13);
  }

  /** Flags and name at the left, band at the right of the room, in one line around {@code y}. */
  private void above(Picture.Lane lane, double y, double room) {
    var flags = flags(lane);
    draw(flags, 0, y - 6.75, 18);
    double x = flags.isEmpty() ? 0 : flags.size() * (18 + FLAG_GAP) + 1;
    double band = lane.band() == null ? 0 : LabelWidths.width(bandName(lane), BAND_SIZE) + 26;
    name(fitted(lane.name(), room - x - band), x, y + 5);
    band(lane, room - band + 12, y + 4.5);
  }

  private void name(String name, double x, double y) {
    svg.element("text", name, Ink.of("ent-lane-name", "x", number(x), "y", number(y)));
  }

  private static String fitted(String name, double room) {
    return LabelWidths.shortened(name, SIZE * 1.07, room);
  }

  private String bandName(Picture.Lane lane) {
    return lane.band() == null ? "" : lane.band().label().readIn(picture.language());
  }

  /** A dot and the band's name in one colour. */
  private void band(Picture.Lane lane, double x, double y) {
    var band = lane.band();
    if (!picture.lineShown() || band == null) {
      return;
    }
    var styleClass = "ent-band ent-band-" + band.name().toLowerCase(java.util.Locale.ROOT);
    svg.open("g", "class", styleClass, "color", Ink.colour(band), "fill", "currentColor");
    svg.leaf("circle", "cx", number(x + 4.5), "cy", number(y - 4.5), "r", "4.5");
    svg.element("text", bandName(lane), "x", number(x + 14), "y", number(y), "font-size", "12.5");
    svg.close();
  }

  /** None for a lane that many share. */
  private List<String> flags(Picture.Lane lane) {
    if (lane.actors().size() > 2) {
      return List.of();
    }
    return lane.actors().stream()
        .map(picture.actors()::get)
        .map(actor -> actor == null ? "" : actor.flag())
        .filter(flag -> !flag.isEmpty())
        .map(flagAddress)
        .filter(flag -> !flag.isEmpty())
        .toList();
  }

  private void draw(List<String> flags, double x, double y, double flagWidth) {
    double left = x;
    for (var flag : flags) {
      svg.leaf(
          "image",
          "href",
          flag,
          "x",
          number(left),
          "y",
          number(y),
          "width",
          number(flagWidth),
          "height",
          number(flagWidth * 3 / 4));
      svg.leaf(
          "rect",
          Ink.of(
              "ent-flag-edge",
              "x",
              number(left),
              "y",
              number(y),
              "width",
              number(flagWidth),
              "height",
              number(flagWidth * 3 / 4)));
      left += flagWidth + FLAG_GAP;
    }
  }
}
