package org.entente.core.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * What HTML says, as plain text: paragraphs, line breaks and list items stay, scripts, styles and
 * markup go, links are told apart.
 */
record HtmlText(String text, List<Link> links) {

  /** A link and the words that it stands under. */
  record Link(String words, String address) {}

  private static final Pattern MARKUP =
      Pattern.compile("</?[a-zA-Z][^<>]*>|<!--|&(?:#\\d{1,7}|#x[0-9a-fA-F]{1,6}|[a-zA-Z]{2,31});");
  private static final Pattern SPACES = Pattern.compile("[ \\t\\r\\f\\u00A0]+");
  private static final Pattern AROUND_BREAKS = Pattern.compile(" *\\n *");
  private static final Pattern MANY_BREAKS = Pattern.compile("\\n{3,}");

  /** The text of what may be HTML; what holds no markup comes back as it is. */
  static HtmlText of(String text) {
    if (!MARKUP.matcher(text).find()) {
      return new HtmlText(text.strip(), List.of());
    }
    var links = new ArrayList<Link>();
    var out = new StringBuilder();
    write(Jsoup.parseBodyFragment(text).body(), out, links);
    var plain = SPACES.matcher(out).replaceAll(" ");
    plain = AROUND_BREAKS.matcher(plain).replaceAll("\n");
    plain = MANY_BREAKS.matcher(plain).replaceAll("\n\n");
    return new HtmlText(plain.strip(), List.copyOf(links));
  }

  /** The same on one line, for headings. */
  static String line(String text) {
    return of(text).text().replaceAll("\\s+", " ").strip();
  }

  private static void write(Node node, StringBuilder out, List<Link> links) {
    for (var child : node.childNodes()) {
      switch (child) {
        case TextNode text -> out.append(text.getWholeText().replaceAll("\\s+", " "));
        case Element element -> element(element, out, links);
        default -> {}
      }
    }
  }

  private static void element(Element element, StringBuilder out, List<Link> links) {
    switch (element.normalName()) {
      case "script", "style", "template", "noscript", "head", "title" -> {}
      case "br" -> out.append('\n');
      case "a" -> {
        var address = element.attr("href").strip();
        if (address.matches("(?i)https?://.*")) {
          links.add(new Link(element.text().strip(), address));
        }
        write(element, out, links);
      }
      case "li" -> {
        out.append("\n• ");
        write(element, out, links);
      }
      case "p", "div", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table" -> {
        out.append("\n\n");
        write(element, out, links);
        out.append("\n\n");
      }
      case "tr" -> {
        out.append('\n');
        write(element, out, links);
      }
      case "td", "th" -> {
        write(element, out, links);
        out.append(' ');
      }
      default -> write(element, out, links);
    }
  }
}
