package org.entente.core.picture;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.core.layout.LabelWidths;

/**
 * Draws the first view in lanes as a static SVG: what readers see first, before or without scripts,
 * in print and in newsletters. The same classes, lengths and places as the component in the browser
 * draws; colours also as attributes, so that it reads well alone.
 */
public final class SvgPicture {

  private final Picture picture;
  private final double width;
  private final boolean wide;
  private final View view;
  private final LanePlaces places;
  private final UnaryOperator<String> flagAddress;
  private final Markup svg = new Markup();

  private SvgPicture(Picture picture, int width, UnaryOperator<String> flagAddress) {
    this.picture = picture.in(picture.drawn());
    this.width = width;
    this.wide = width >= this.picture.metrics().narrowBelow();
    this.view = new View(picture.window(), width - gutter());
    this.places = LanePlaces.of(this.picture, wide);
    this.flagAddress = flagAddress;
  }

  /** The picture's window in the first of its views that is in lanes, this many pixels wide. */
  public static String draw(Picture picture, int width) {
    return draw(picture, width, UnaryOperator.identity());
  }

  /**
   * The same for a place where the flags have other addresses.
   *
   * @param flagAddress makes of a flag's address in the picture ({@code flags/ru.svg}) one that the
   *     drawing can use, such as a {@code data:} address; an empty one leaves the flag out
   */
  public static String draw(Picture picture, int width, UnaryOperator<String> flagAddress) {
    return new SvgPicture(picture, width, flagAddress).draw();
  }

  /** A small picture of the whole period: ribbons and markers only. */
  public static String thumbnail(Picture picture, int width, int height) {
    return new Thumbnail(picture.in(picture.drawn()), width, height).draw();
  }

  private double gutter() {
    return wide ? picture.metrics().gutter() : 0;
  }

  private String draw() {
    // Two pictures of one page need different ids.
    var id = "ent-picture-" + number(width);
    svg.open(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "class",
        "ent-picture",
        "role",
        "img",
        "aria-labelledby",
        id + "-title " + id + "-desc",
        "width",
        number(width),
        "height",
        number(places.bottom() + 1),
        "viewBox",
        "0 0 " + number(width) + " " + number(places.bottom() + 1),
        "font-family",
        Ink.FAMILY);
    svg.element("title", picture.title(), "id", id + "-title");
    svg.element("desc", description(), "id", id + "-desc");
    svg.line();
    rules();
    svg.open(
        "svg",
        "class",
        "ent-area",
        "x",
        number(gutter()),
        "width",
        number(view.width()),
        "height",
        number(places.bottom() + 1));
    svg.line();
    time();
    new SvgLanes(picture, view, places, svg).draw(id + "-sides");
    new SvgEvents(picture, view, places, svg).draw();
    svg.close().line();
    new SvgLaneNames(picture, width, wide, places, flagAddress, svg).draw();
    return svg.close().toString();
  }

  /** How each relation stands, or who the actors are, and how many events there are. */
  private String description() {
    var words = picture.words();
    var lanes =
        picture.lanes().stream()
            .map(
                lane ->
                    lane.band() == null
                        ? lane.name()
                        : words.of(
                            "lane",
                            "name",
                            lane.name(),
                            "band",
                            lane.band().label().readIn(picture.language())));
    var count = words.count("eventCount", picture.events().size());
    return Stream.concat(
            Stream.of(words.of(picture.ofActors() ? "pictureOfCountries" : "picture"), count),
            lanes)
        .collect(Collectors.joining(". ", "", "."));
  }

  private void rules() {
    // Actors' lanes are told apart by their middles, which events reach across the edges.
    var lanes = picture.ofActors() ? places.lanes().subList(0, 1) : places.lanes();
    var tops = new ArrayList<>(lanes.stream().map(LanePlaces.Place::top).toList());
    tops.add(places.bottom());
    svg.open("g");
    for (double top : tops) {
      var y = number(Math.round(top) + 0.5);
      svg.leaf("line", Ink.of("ent-lane-rule", "x1", "0", "x2", number(width), "y1", y, "y2", y));
    }
    svg.close().line();
  }

  /** Backgrounds, grid and axis. */
  private void time() {
    var metrics = picture.metrics();
    var axis = new CalendarAxis(view, picture.words().locale(), metrics.labelSize());
    var shown =
        picture.backgrounds().stream()
            .filter(period -> view.x(period.from()) < view.width() && view.x(period.to()) > 0)
            .toList();
    svg.open("g");
    for (var period : shown) {
      svg.leaf(
          "rect",
          Ink.of(
              "ent-background",
              "x",
              number(view.x(period.from(), 0)),
              "width",
              number(Math.max(1, view.x(period.to(), 0) - view.x(period.from(), 0))),
              "y",
              number(metrics.axis()),
              "height",
              number(places.bottom() - metrics.axis())));
    }
    for (var tick : axis.ticks()) {
      var x = number(Math.round(view.x(tick.at())) + 0.5);
      svg.leaf(
          "line",
          Ink.of(
              "ent-grid",
              "x1",
              x,
              "x2",
              x,
              "y1",
              number(metrics.axis() - 8),
              "y2",
              number(places.bottom())));
    }
    svg.close().line();
    backgroundLabels(shown);
    svg.open("g", "class", "ent-axis");
    for (var label : axis.labels()) {
      svg.element(
          "text",
          label.text(),
          Ink.of(
              label.strong() ? "ent-tick ent-strong" : "ent-tick",
              "x",
              number(label.x()),
              "y",
              number(metrics.axis() - 17)));
    }
    svg.close().line();
  }

  /** Those that have room, the longest periods first. */
  private void backgroundLabels(List<Picture.Background> shown) {
    record Named(double x, double end, String words) {}
    var placed = new ArrayList<Named>();
    shown.stream()
        .sorted(
            Comparator.comparingDouble(period -> view.x(period.from(), 0) - view.x(period.to(), 0)))
        .forEach(
            period -> {
              var words = period.label() + (Double.isInfinite(period.to()) ? " →" : "");
              double x = view.x(period.from(), 0) + 6;
              double end = x + LabelWidths.width(words, 11.5);
              if (end < view.width()
                  && placed.stream().allMatch(p -> x > p.end + 12 || end + 12 < p.x)) {
                placed.add(new Named(x, end, words));
              }
            });
    for (var named : placed) {
      svg.element(
          "text",
          named.words,
          Ink.of(
              "ent-background-label",
              "x",
              number(named.x),
              "y",
              number(picture.metrics().axis() + 14)));
    }
    svg.line();
  }

  /** A length with at most one decimal. */
  static String number(double length) {
    var rounded = BigDecimal.valueOf(length).setScale(1, RoundingMode.HALF_EVEN);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
