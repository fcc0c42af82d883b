package org.entente.core.picture;

import java.time.LocalDate;
import org.entente.core.date.DateText;
import org.entente.core.date.EventDate;
import org.entente.core.text.Phrases;

/**
 * What stands in the place of a timeline that was taken away: since when and why. Without any
 * script, so that the frame around it keeps the height that it has.
 */
public final class Tombstone {

  private Tombstone() {}

  /** The page. */
  public static String html(
      String language, String title, LocalDate day, String reason, ReadersPage.Place place) {
    var html = new Markup();
    var assets = place.folder() + place.assets();
    PageHead.begin(html, language, direction(language), title, assets);
    html.leaf("meta", "name", "robots", "content", "noindex").line();
    html.close().line().open("body").open("main", "class", "ent-page ent-tombstone").line();
    html.open("header", "class", "ent-head").element("h1", title);
    html.element("p", said(language, day)).close().line();
    reason
        .lines()
        .filter(line -> !line.isBlank())
        .forEach(line -> html.element("p", line.strip()).line());
    return "<!doctype html>\n" + html.close().close().close().line();
  }

  /** The same as an image of this width, in place of the picture. */
  public static String svg(String language, String title, LocalDate day, int width, int height) {
    var svg = new Markup();
    svg.open(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "width",
        Integer.toString(width),
        "height",
        Integer.toString(height),
        "viewBox",
        "0 0 " + width + " " + height,
        "font-family",
        Ink.FAMILY);
    svg.element("title", title);
    svg.leaf(
        "rect",
        "width",
        Integer.toString(width),
        "height",
        Integer.toString(height),
        "fill",
        Ink.PAPER);
    line(svg, title, height / 2 - 10, 28, "600", Ink.INK);
    line(svg, said(language, day), height / 2 + 30, 20, "400", Ink.QUIET);
    return svg.close().toString();
  }

  private static void line(
      Markup svg, String words, int y, int size, String weight, String colour) {
    svg.element(
        "text",
        words,
        "x",
        "48",
        "y",
        Integer.toString(y),
        "font-size",
        Integer.toString(size),
        "font-weight",
        weight,
        "fill",
        colour);
  }

  private static String said(String language, LocalDate day) {
    return Phrases.in(language)
        .of("edition.withdrawn")
        .replace("{date}", DateText.of(EventDate.day(day), language));
  }

  private static String direction(String language) {
    return Composition.RIGHT_TO_LEFT.contains(language) ? "rtl" : "ltr";
  }
}
