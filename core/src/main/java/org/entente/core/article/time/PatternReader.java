package org.entente.core.article.time;

import java.util.ArrayList;
import java.util.List;
import org.entente.core.article.language.LanguageFile;
import org.entente.core.article.language.Tokenizer;

/** Reads one pattern of a grammar; {@link Grammar} describes how they are written. */
final class PatternReader {

  private static final String SPECIAL = "{}()|?~@";

  /** Knows what names mean. */
  interface Names {

    Element named(LanguageFile.Line line, String name);

    Element beside(LanguageFile.Line line, String condition, String words);
  }

  private final LanguageFile.Line line;
  private final String pattern;
  private final Names names;
  private int at;

  PatternReader(LanguageFile.Line line, String pattern, Names names) {
    this.line = line;
    this.pattern = pattern;
    this.names = names;
  }

  List<Element> read() {
    var elements = sequence();
    if (at < pattern.length()) {
      throw line.wrong("“" + pattern.charAt(at) + "” has no beginning");
    }
    if (elements.isEmpty()) {
      throw line.wrong("an empty pattern");
    }
    return conditionsFirst(elements);
  }

  /** What must stand before the pattern is looked at first, wherever it is written. */
  private static List<Element> conditionsFirst(List<Element> elements) {
    var sorted = new ArrayList<Element>();
    elements.stream().filter(PatternReader::looksBack).forEach(sorted::add);
    elements.stream().filter(element -> !looksBack(element)).forEach(sorted::add);
    return List.copyOf(sorted);
  }

  private static boolean looksBack(Element element) {
    return element instanceof Element.Behind
        || element instanceof Element.Beside(var words, var before, var wanted) && before;
  }

  private List<Element> sequence() {
    var elements = new ArrayList<Element>();
    skipSpace();
    while (at < pattern.length() && pattern.charAt(at) != ')' && pattern.charAt(at) != '|') {
      var item = item();
      if (at < pattern.length() && pattern.charAt(at) == '?') {
        at++;
        elements.add(new Element.Choice(List.of(item, List.of())));
      } else {
        elements.addAll(item);
      }
      skipSpace();
    }
    return List.copyOf(elements);
  }

  private List<Element> item() {
    return switch (pattern.charAt(at)) {
      case '(' -> List.of(choice());
      case '{' -> List.of(names.named(line, until('}')));
      case '~' -> {
        at++;
        yield List.of(new Element.Glue());
      }
      case '@' -> {
        var condition = until('(');
        at--;
        yield List.of(names.beside(line, condition, until(')')));
      }
      default -> literals();
    };
  }

  private Element choice() {
    var alternatives = new ArrayList<List<Element>>();
    do {
      at++;
      alternatives.add(sequence());
    } while (at < pattern.length() && pattern.charAt(at) == '|');
    if (at >= pattern.length()) {
      throw line.wrong("“(” without “)”");
    }
    at++;
    return new Element.Choice(List.copyOf(alternatives));
  }

  private List<Element> literals() {
    var start = at;
    while (at < pattern.length()
        && !Character.isWhitespace(pattern.charAt(at))
        && SPECIAL.indexOf(pattern.charAt(at)) < 0) {
      at++;
    }
    if (at == start) {
      throw line.wrong("“" + pattern.charAt(at) + "” stands where no such thing can");
    }
    return Tokenizer.tokens(pattern.substring(start, at)).stream()
        .map(token -> (Element) new Element.Literal(token.folded()))
        .toList();
  }

  /** The text after the current character up to an end, which is passed. */
  private String until(char end) {
    var close = pattern.indexOf(end, at);
    if (close < 0) {
      throw line.wrong("expected “" + end + "”");
    }
    var text = pattern.substring(at + 1, close);
    at = close + 1;
    return text;
  }

  private void skipSpace() {
    while (at < pattern.length() && Character.isWhitespace(pattern.charAt(at))) {
      at++;
    }
  }
}
