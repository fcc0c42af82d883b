package org.entente.web.still;

import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.util.ArrayDeque;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Words on a line.
 *
 * @param place of the text's start on its line, and its scale, in the drawing
 * @param size in pixels
 * @param halo what stands around the letters, so that they read on lines; or null
 * @param haloWidth how far it sticks out, both sides together
 */
record Lettering(
    String text,
    AffineTransform place,
    double size,
    Inter face,
    Color colour,
    @Nullable Color halo,
    double haloWidth) {

  private static final Pattern MOVE = Pattern.compile("(translate|scale)\\(([^)]*)\\)");

  /** Reads a {@code text} element and what it inherits. */
  static Lettering of(Element element) {
    double size = Double.parseDouble(inherited(element, "font-size", "16"));
    boolean strong = Integer.parseInt(inherited(element, "font-weight", "400")) >= 600;
    var face = strong ? Inter.SEMI_BOLD : Inter.REGULAR;
    var text = element.getTextContent().strip();
    double x = number(element, "x");
    x -=
        switch (inherited(element, "text-anchor", "start")) {
          case "middle" -> width(face, text, size) / 2;
          case "end" -> width(face, text, size);
          default -> 0;
        };
    var place = transform(element);
    place.translate(x, number(element, "y"));
    var stroke = element.getAttribute("stroke");
    return new Lettering(
        text,
        place,
        size,
        face,
        colour(element, inherited(element, "fill", "#000000")),
        stroke.isEmpty() ? null : colour(element, stroke),
        Double.parseDouble(inherited(element, "stroke-width", "1")));
  }

  /** Whether it stands in Inter; else in whatever font of the machine has its characters. */
  boolean inInter() {
    return face.sets(text);
  }

  /** The letters' outlines, from the place to the right. */
  Shape outlines() {
    return inInter() ? face.outlines(text, size) : other(face, text, size).getOutline(null);
  }

  private static double width(Inter face, String text, double size) {
    return face.sets(text) ? face.width(text, size) : other(face, text, size).getAdvance();
  }

  /** Shaped and in the right direction by Java itself, as Arabic needs. */
  private static TextLayout other(Inter face, String text, double size) {
    var font =
        new Font(Font.SANS_SERIF, face == Inter.SEMI_BOLD ? Font.BOLD : Font.PLAIN, 1)
            .deriveFont((float) size);
    return new TextLayout(text, font, new FontRenderContext(null, true, true));
  }

  /** How the groups that an element stands in move and scale it. */
  static AffineTransform transform(Element element) {
    var groups = new ArrayDeque<String>();
    for (Node node = element; node instanceof Element group; node = node.getParentNode()) {
      groups.push(group.getAttribute("transform"));
    }
    var place = new AffineTransform();
    for (var group : groups) {
      var move = MOVE.matcher(group);
      while (move.find()) {
        var numbers = move.group(2).strip().split("[ ,]+");
        double first = Double.parseDouble(numbers[0]);
        double second = numbers.length > 1 ? Double.parseDouble(numbers[1]) : first;
        if (move.group(1).equals("scale")) {
          place.scale(first, second);
        } else {
          place.translate(first, numbers.length > 1 ? second : 0);
        }
      }
    }
    return place;
  }

  private static double number(Element element, String attribute) {
    var value = element.getAttribute(attribute);
    return value.isEmpty() ? 0 : Double.parseDouble(value);
  }

  private static Color colour(Element element, String paint) {
    return Color.decode(
        paint.equals("currentColor") ? inherited(element, "color", "#000000") : paint);
  }

  private static String inherited(Element element, String attribute, String otherwise) {
    for (Node node = element; node instanceof Element group; node = node.getParentNode()) {
      var value = group.getAttribute(attribute);
      if (!value.isEmpty()) {
        return value;
      }
    }
    return otherwise;
  }
}
