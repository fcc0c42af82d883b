package org.entente.core.picture;

import static org.entente.core.picture.SvgPicture.number;

import java.util.List;
import org.entente.core.picture.PictureEvent.Form;
import org.entente.core.picture.Visible.Label;
import org.entente.core.picture.Visible.Mark;

/** Draws the events: bars, poles, labels and markers. */
final class SvgEvents {

  /** How far a bar may stick out of the plot at either side. */
  private static final double BEYOND = 0;

  private final Picture picture;
  private final View view;
  private final LanePlaces places;
  private final Markup svg;

  SvgEvents(Picture picture, View view, LanePlaces places, Markup svg) {
    this.picture = picture;
    this.view = view;
    this.places = places;
    this.svg = svg;
  }

  void draw() {
    var visible = new Visible(picture, view);
    var marks = visible.marks();
    var labels = visible.labels(marks);
    svg.open("g");
    marks.forEach(this::bar);
    svg.close().line().open("g");
    if (picture.ofActors()) {
      marks.stream().filter(visible::inView).forEach(this::reach);
      svg.close().line().open("g");
    }
    labels.forEach(this::pole);
    svg.close().line().open("g");
    labels.forEach(this::label);
    svg.close().line().open("g");
    marks.stream().filter(visible::inView).forEach(this::marker);
    svg.close().line();
  }

  private double y(Picture.Item item) {
    return places.lanes().get(item.lane()).y(picture.lineShown() ? item.value() : 0);
  }

  /** A soft bar on the line over an inexact date, or a bar under the ribbon for what lasts. */
  private void bar(Mark mark) {
    var event = picture.eventOf(mark.item());
    double left = view.x(event.from(), BEYOND);
    double right = view.x(event.to(), BEYOND);
    if (event.form() == Form.POINT || left >= right) {
      return;
    }
    boolean soft = event.form() == Form.SOFT;
    var place = places.lanes().get(mark.item().lane());
    var tone = Tone.of(mark.item().change());
    svg.leaf(
        "rect",
        "class",
        (soft ? "ent-soft " : "ent-span ") + tone.styleClass(),
        "fill",
        Ink.colour(tone),
        "opacity",
        soft ? "0.32" : "0.45",
        "x",
        number(left),
        "width",
        number(right - left),
        "y",
        number(soft ? y(mark.item()) - 3.5 : place.ribbon() + picture.metrics().ribbon() + 3),
        "height",
        soft ? "7" : "4",
        "rx",
        soft ? "3.5" : "1");
  }

  /** The line to other lanes and what stands at its ends. */
  private void reach(Mark mark) {
    if (mark.item().ends().isEmpty()) {
      return;
    }
    var tone = Tone.of(mark.item().change());
    var reach = Reach.of(mark.item(), places);
    svg.open(
        "g",
        "class",
        "ent-reach " + tone.styleClass(),
        "color",
        Ink.colour(tone),
        "transform",
        "translate(" + number(mark.x()) + " 0)");
    svg.leaf("path", Ink.of("ent-between", "d", reach.line()));
    svg.leaf("path", Ink.of("ent-away", "d", reach.away()));
    svg.leaf("path", Ink.of("ent-tips", "d", reach.tips()));
    svg.leaf("path", Ink.of("ent-dots", "d", reach.dots()));
    svg.leaf("path", Ink.of("ent-hollow", "d", reach.hollow()));
    svg.close();
  }

  private void pole(Label label) {
    var tone = Tone.of(label.item().change());
    boolean home = label.item().labelLane() == label.item().lane();
    var foot = home ? y(label.item()) - 6 : places.lanes().get(label.item().labelLane()).y(0);
    var x = number(label.x());
    svg.leaf(
        "line",
        "class",
        "ent-pole " + tone.styleClass(),
        "stroke",
        Ink.colour(tone),
        "x1",
        x,
        "x2",
        x,
        "y1",
        number(baseline(label) + 3),
        "y2",
        number(foot));
  }

  private double baseline(Label label) {
    return places.lanes().get(label.item().labelLane()).baseline(label.item().placement().row());
  }

  /** Held to the width it was laid out for, in whatever font it is shown. */
  private void label(Label label) {
    svg.element(
        "text",
        picture.eventOf(label.item()).label(),
        Ink.of(
            "ent-label",
            "x",
            number(label.left() + picture.metrics().labelInset()),
            "y",
            number(baseline(label)),
            "textLength",
            number(label.item().width()),
            "lengthAdjust",
            "spacingAndGlyphs"));
  }

  private void marker(Mark mark) {
    var event = picture.eventOf(mark.item());
    var tone = Tone.of(mark.item().change());
    // An end in the marker's own lane says that even its actor stayed away.
    boolean doubtful =
        event.doubtful()
            || mark.item().ends().stream().anyMatch(end -> end.lane() == mark.item().lane());
    boolean hollow = doubtful || tone == Tone.NEITHER;
    svg.open(
        "g",
        "class",
        "ent-marker " + tone.styleClass() + (doubtful ? " doubtful" : ""),
        "color",
        Ink.colour(tone),
        "transform",
        "translate(" + number(mark.x()) + " " + number(y(mark.item())) + ")");
    svg.open(
        "path",
        "class",
        "ent-shape",
        "d",
        shape(tone),
        "fill",
        hollow ? Ink.PAPER : "currentColor",
        "stroke",
        hollow ? "currentColor" : Ink.PAPER,
        "stroke-width",
        hollow ? "1.8" : "1.5");
    svg.element("title", event.shortWhen() + ": " + event.title()).close();
    if (mark.count() > 1) {
      badge(mark.count());
    }
    svg.close();
  }

  private void badge(int count) {
    svg.open("g", "class", "ent-badge");
    var text = inBadge(count);
    int width = text.length() > 2 ? 21 : 15;
    svg.leaf(
        "rect",
        "x",
        "2.5",
        "y",
        "-16.5",
        "width",
        Integer.toString(width),
        "height",
        "15",
        "rx",
        "7.5",
        "fill",
        Ink.PAPER,
        "stroke",
        "currentColor");
    svg.element(
        "text",
        text,
        "x",
        number(2.5 + width / 2.0),
        "y",
        "-5.6",
        "font-size",
        "10",
        "font-weight",
        "600",
        "text-anchor",
        "middle",
        "fill",
        Ink.INK);
    svg.close();
  }

  /** A number in at most three characters: as many as fit between two markers. */
  static String inBadge(int count) {
    if (count < 1_000) {
      return Integer.toString(count);
    }
    return count < 100_000 ? count / 1_000 + "k" : "." + count / 100_000 + "M";
  }

  /** The shapes tell the same as the colours: towards each other, away, neither. */
  static String shape(Tone tone) {
    return switch (tone) {
      case CLOSER -> "M0-6.6L6.6 5H-6.6Z";
      case APART -> "M0 6.6L-6.6-5H6.6Z";
      case NEITHER -> "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0Z";
    };
  }

  /** The tones that the items have, in a fixed order, for a legend. */
  static List<Tone> tones(Picture picture) {
    return List.of(Tone.values()).stream()
        .filter(tone -> picture.items().stream().anyMatch(item -> Tone.of(item.change()) == tone))
        .toList();
  }
}
