package org.entente.core.picture;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * Writes elements, attributes and texts as XML that is also HTML. All that is written is escaped,
 * so no text of a timeline can become markup.
 */
final class Markup {

  /** Elements of HTML that have no end tag. */
  private static final Set<String> VOID = Set.of("img", "link", "meta", "br", "hr");

  private final StringBuilder out = new StringBuilder();

  private final Deque<String> open = new ArrayDeque<>();

  /** Opens an element. Attributes are name, value, name, value …; an empty value is written. */
  Markup open(String element, String... attributes) {
    start(element, attributes);
    out.append('>');
    open.push(element);
    return this;
  }

  /** Closes the element opened last. */
  Markup close() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /** An element without content. */
  Markup leaf(String element, String... attributes) {
    start(element, attributes);
    if (VOID.contains(element)) {
      out.append('>');
    } else {
      out.append("></").append(element).append('>');
    }
    return this;
  }

  /** An element with only a text. */
  Markup element(String element, String text, String... attributes) {
    return open(element, attributes).text(text).close();
  }

  /** Text, escaped. */
  Markup text(String text) {
    escape(text);
    return this;
  }

  /** A line break between elements, for people who read the source. */
  Markup line() {
    out.append('\n');
    return this;
  }

  /** What was written by a Markup or a writer that escapes as well. */
  Markup written(CharSequence markup) {
    out.append(markup);
    return this;
  }

  private void start(String element, String... attributes) {
    out.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1]);
      out.append('"');
    }
  }

  /** Leaves out the characters that XML cannot hold. */
  private void escape(String text) {
    text.codePoints()
        .forEach(
            character -> {
              switch (character) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '\t', '\n' -> out.append((char) character);
                default -> {
                  boolean allowed =
                      character >= ' '
                          && !(character >= 0x7F && character <= 0x9F)
                          && !(character >= 0xD800 && character <= 0xDFFF)
                          && (character & 0xFFFE) != 0xFFFE;
                  if (allowed) {
                    out.appendCodePoint(character);
                  }
                }
              }
            });
  }

  /** All that was written; every element must be closed. */
  @Override
  public String toString() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("Still open: " + open);
    }
    return out.toString();
  }
}
