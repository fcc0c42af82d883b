package org.entente.core.picture;

import static org.entente.core.picture.SvgPicture.number;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.core.colour.HouseColours;
import org.entente.core.layout.LabelWidths;
import org.entente.core.layout.Period;
import org.entente.core.text.Texts;
import org.entente.core.timeline.ChosenEvent;
import org.entente.core.timeline.FullTimeline;

/**
 * The picture for paper: headline, drawing, what the marks mean, and a key in place of what a click
 * would show. Laid out in pixels like every drawing; whoever prints it chooses how wide one is.
 */
public final class Still {

  private static final double TITLE = 20;
  private static final double TITLE_LINE = 25;
  private static final double TEXT = 12.5;
  private static final double TEXT_LINE = 17;
  private static final double BOLDER = 1.07;
  private static final double NUMBER_COLUMN = 24;
  private static final int MOST_TITLE_LINES = 3;
  private static final int MOST_TEXT_LINES = 6;
  private static final int MOST_KEY_LINES = 4;

  /** Greys that tell apart what the colours told apart; the shapes of the marks say it too. */
  private static final Map<String, String> GREYS =
      Map.of(
          "#0f766e", "#1a1a1a",
          "#b53b0a", "#1a1a1a",
          "#5b6472", "#5a5a5a",
          "#cfe9e4", "#e6e6e6",
          "#fbd9ca", "#bdbdbd",
          "#334155", "#333333",
          "#111827", "#000000",
          "rgba(160,140,80,0.11)", "rgba(0,0,0,0.05)");

  private final Picture picture;
  private final Choice choice;
  private final double width;
  private final UnaryOperator<String> flagAddress;
  private final Markup svg = new Markup();
  private double y;

  private Still(Picture picture, Choice choice, UnaryOperator<String> flagAddress) {
    this.picture = picture;
    this.choice = choice;
    this.width = choice.width();
    this.flagAddress = choice.grey() ? flag -> "" : flagAddress;
  }

  /**
   * What is wanted.
   *
   * @param width in pixels, 160 to 4000
   * @param part of the time that is drawn
   * @param key whether events are numbered and listed below, and not named in the drawing
   * @param grey whether it is for one ink
   */
  public record Choice(int width, Part part, boolean key, boolean grey) {
    public Choice {
      if (width < 160 || width > 4000) {
        throw new IllegalArgumentException("A still is 160 to 4000 pixels wide, not " + width);
      }
    }
  }

  /** A part of the time. */
  public sealed interface Part {

    /** What is first in view on a screen. */
    record Opening() implements Part {}

    /** All of it. */
    record Whole() implements Part {}

    /** From one day to another, both of them too. */
    record Days(LocalDate first, LocalDate last) implements Part {
      public Days {
        if (last.isBefore(first)) {
          throw new IllegalArgumentException(
              "A still's last day is not before its first: " + first + " to " + last);
        }
      }
    }
  }

  /**
   * The still as an SVG.
   *
   * @param colours of what is not for one ink
   * @param flagAddress as for {@link SvgPicture#draw(Picture, int, UnaryOperator)}
   */
  public static String draw(
      FullTimeline full,
      String language,
      Choice choice,
      HouseColours colours,
      UnaryOperator<String> flagAddress) {
    var picture = Picture.of(choice.key() ? numbered(full, language) : full, language);
    var svg = new Still(partOf(picture, choice.part()), choice, flagAddress).draw();
    return choice.grey() ? Repainted.in(GREYS, svg) : Repainted.in(colours, svg);
  }

  private static Picture partOf(Picture picture, Part part) {
    return switch (part) {
      case Part.Opening() -> picture;
      case Part.Whole() -> picture.withWindow(picture.domain());
      case Part.Days(var first, var last) ->
          picture.withWindow(new Period(first.toEpochDay(), last.toEpochDay() + 1.0));
    };
  }

  /** The timeline with a number in place of each label, in order of time. */
  private static FullTimeline numbered(FullTimeline full, String language) {
    var order = full.events().stream().map(event -> event.id()).toList();
    var events =
        full.timeline().events().stream()
            .map(
                one ->
                    new ChosenEvent(
                        one.event(),
                        Texts.of(language, Integer.toString(order.indexOf(one.event()) + 1)),
                        one.importance()))
            .toList();
    return new FullTimeline(full.timeline().withEvents(events), full.events(), full.actors());
  }

  private String draw() {
    paragraph(picture.title(), TITLE, TITLE_LINE, true, MOST_TITLE_LINES, 0);
    if (!picture.standfirst().isEmpty()) {
      y += 4;
      paragraph(picture.standfirst(), TEXT, TEXT_LINE, false, MOST_TEXT_LINES, 0);
    }
    y += 12;
    var drawing = SvgPicture.draw(picture, choice.width(), flagAddress);
    svg.open("g", "transform", "translate(0 " + number(y) + ")");
    svg.written(Card.inner(drawing)).close().line();
    y += height(drawing) + 16;
    legend();
    if (choice.key()) {
      key();
    }
    y += 6;
    return head() + svg + "</svg>";
  }

  private String head() {
    var size = number(width) + "\" height=\"" + number(Math.ceil(y));
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\""
        + size
        + "\" viewBox=\"0 0 "
        + number(width)
        + " "
        + number(Math.ceil(y))
        + "\" font-family=\""
        + Ink.FAMILY
        + "\">"
        + new Markup().element("title", picture.title())
        + new Markup().leaf("rect", "width", "100%", "height", "100%", "fill", Ink.PAPER);
  }

  private void paragraph(
      String text, double size, double line, boolean strong, int most, double indent) {
    var lines = Card.lines(text, size * (strong ? BOLDER : 1), width - indent, most);
    for (var one : lines) {
      y += line;
      text(one, indent, size, strong, Ink.INK);
    }
  }

  private void text(String words, double x, double size, boolean strong, String colour) {
    svg.element(
        "text",
        words,
        "x",
        number(x),
        "y",
        number(y),
        "font-size",
        number(size),
        "font-weight",
        strong ? "600" : "400",
        "fill",
        colour);
  }

  private static double height(String drawing) {
    var start = drawing.indexOf(" height=\"") + " height=\"".length();
    return Double.parseDouble(drawing.substring(start, drawing.indexOf('"', start)));
  }

  /** What the marks mean, in as many rows as the width needs. */
  private void legend() {
    double x = 0;
    y += 12;
    for (var tone : SvgEvents.tones(picture)) {
      var words = picture.words().of(tone.styleClass());
      double room = 20 + LabelWidths.width(words, TEXT);
      if (x > 0 && x + room > width) {
        x = 0;
        y += 20;
      }
      svg.open("g", "transform", "translate(" + number(x + 7) + " " + number(y - 4.5) + ")");
      svg.leaf(
          "path",
          "d",
          SvgEvents.shape(tone),
          "fill",
          tone == Tone.NEITHER ? Ink.PAPER : Ink.colour(tone),
          "stroke",
          tone == Tone.NEITHER ? Ink.colour(tone) : Ink.PAPER,
          "stroke-width",
          "1.5");
      svg.close();
      text(words, x + 18, TEXT, false, Ink.QUIET);
      x += room + 16;
    }
    y += 8;
  }

  /** The events in view, each with its number, day and title. */
  private void key() {
    y += 6;
    for (var event : shown()) {
      double before = y;
      y += TEXT_LINE;
      text(event.label(), 0, TEXT, true, Ink.INK);
      y = before;
      paragraph(
          event.shortWhen() + ": " + event.title(),
          TEXT,
          TEXT_LINE,
          false,
          MOST_KEY_LINES,
          NUMBER_COLUMN);
      y += 3;
    }
  }

  private List<PictureEvent> shown() {
    var drawn = picture.items().stream().map(Picture.Item::event).collect(Collectors.toSet());
    return IntStream.range(0, picture.events().size())
        .filter(drawn::contains)
        .mapToObj(picture.events()::get)
        .filter(
            event -> event.at() >= picture.window().from() && event.at() <= picture.window().to())
        .toList();
  }
}
