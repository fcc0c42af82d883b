package org.entente.core.picture;

import static org.entente.core.picture.SvgPicture.number;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.entente.core.layout.LabelWidths;

/**
 * What stands for a timeline where a link to it is shared: title, standfirst and the first lanes,
 * 1200 × 630 pixels, with letters large enough for a phone's feed.
 */
public final class Card {

  /** In pixels, as the Open Graph protocol's users expect. */
  public static final int WIDTH = 1200;

  /** In pixels. */
  public static final int HEIGHT = 630;

  private static final int MARGIN = 48;
  private static final double SCALE = 1.4;
  private static final double TITLE = 46;
  private static final double STANDFIRST = 23;
  private static final double BOLDER = 1.07;

  private Card() {}

  /**
   * The card as an SVG.
   *
   * @param flagAddress as for {@link SvgPicture#draw(Picture, int, UnaryOperator)}
   */
  public static String draw(Picture picture, UnaryOperator<String> flagAddress) {
    double room = WIDTH - 2 * MARGIN;
    var svg = new Markup();
    svg.open(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "width",
        number(WIDTH),
        "height",
        number(HEIGHT),
        "viewBox",
        "0 0 " + WIDTH + " " + HEIGHT,
        "font-family",
        Ink.FAMILY);
    svg.element("title", picture.title());
    svg.leaf("rect", "width", number(WIDTH), "height", number(HEIGHT), "fill", Ink.PAPER);
    double y = MARGIN;
    for (var line : lines(picture.title(), TITLE * BOLDER, room, 2)) {
      y += 52;
      text(svg, line, y - 10, TITLE, "600", Ink.INK);
    }
    for (var line : lines(picture.standfirst(), STANDFIRST, room, 2)) {
      y += 32;
      text(svg, line, y, STANDFIRST, "400", Ink.QUIET);
    }
    y += 18;
    var shown = picture.withLanesUpTo((HEIGHT - y) / SCALE);
    svg.open("g", "transform", "translate(" + MARGIN + " " + number(y) + ") scale(" + SCALE + ")");
    svg.written(inner(SvgPicture.draw(shown, (int) (room / SCALE), flagAddress)));
    svg.close();
    return svg.close().toString();
  }

  private static void text(
      Markup svg, String words, double y, double size, String weight, String colour) {
    svg.element(
        "text",
        words,
        "x",
        number(MARGIN),
        "y",
        number(y),
        "font-size",
        number(size),
        "font-weight",
        weight,
        "fill",
        colour);
  }

  /** A drawing's content without its outermost element, title and description. */
  static String inner(String svg) {
    var start = svg.indexOf("</desc>") + "</desc>".length();
    return svg.substring(start, svg.lastIndexOf("</svg>"));
  }

  /** The text in at most so many lines; what has no room is left out, with an ellipsis. */
  static List<String> lines(String text, double size, double room, int most) {
    var lines = new ArrayList<String>();
    var rest = text.strip();
    while (!rest.isEmpty() && lines.size() < most) {
      var line = lines.size() == most - 1 ? rest : fitting(rest, size, room);
      lines.add(LabelWidths.shortened(line, size, room));
      rest = rest.substring(line.length()).strip();
    }
    return lines;
  }

  private static String fitting(String text, double size, double room) {
    int end = text.length();
    while (LabelWidths.width(text.substring(0, end), size) > room) {
      int space = text.lastIndexOf(' ', end - 1);
      if (space <= 0) {
        return text;
      }
      end = space;
    }
    return text.substring(0, end);
  }
}
