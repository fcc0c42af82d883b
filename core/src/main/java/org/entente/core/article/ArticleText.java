package org.entente.core.article;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The plain text of what was pasted, which may be HTML. */
public final class ArticleText {

  private static final Pattern HTML =
      Pattern.compile("(?is)\\A\\s*<(!doctype|html|body|article|div|p|h[1-6]|section)\\b.*");

  /** What stands on a page around an article, and what it does not say. */
  private static final String BESIDE =
      "script,style,noscript,template,nav,header nav,footer,aside,form,button,iframe,svg,[hidden]";

  private ArticleText() {}

  /**
   * The text to read: what was pasted as it is when it is plain, else the text of the page's
   * article, or of the whole page, with a blank line between paragraphs.
   */
  public static String of(String pasted) {
    return HTML.matcher(pasted.substring(0, Math.min(pasted.length(), 1_000))).matches()
        ? ofHtml(pasted)
        : pasted;
  }

  private static String ofHtml(String html) {
    var page = Jsoup.parse(html);
    page.select(BESIDE).remove();
    var article = page.selectFirst("article");
    var text = new StringBuilder();
    (article != null ? article : page.body()).traverse(new Paragraphs(text));
    return text.toString().strip();
  }

  private record Paragraphs(StringBuilder text) implements NodeVisitor {

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode words) {
        append(words.text());
      } else if (startsParagraph(node)) {
        breakLine();
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (startsParagraph(node)) {
        breakLine();
      }
    }

    private static boolean startsParagraph(Node node) {
      return node instanceof Element element && (element.isBlock() || element.nameIs("br"));
    }

    private void append(String words) {
      var open = text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
      text.append(open ? words.stripLeading() : words);
    }

    private void breakLine() {
      while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
        text.setLength(text.length() - 1);
      }
      if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
        text.append("\n\n");
      }
    }
  }
}
