package org.entente.core.article.language;

import java.util.ArrayList;
import java.util.List;

/** Parts a text into sentences. */
public final class Sentences {

  /**
   * Where a sentence stands among the tokens.
   *
   * @param from its first token
   * @param to the token after its last
   */
  public record Sentence(int from, int to) {}

  /** No sentence is longer; longer ones are cut, so that the work on one stays bounded. */
  private static final int LONGEST = 400;

  private static final String END = ".!?…";
  private static final String CLOSING = "\"'”“»«)]’";

  private Sentences() {}

  /** The sentences of a text, in order; together they hold every token. */
  public static List<Sentence> of(List<Token> tokens, Language language) {
    var sentences = new ArrayList<Sentence>();
    var from = 0;
    for (var index = 0; index < tokens.size(); index++) {
      if (index > from && (tokens.get(index).opensParagraph() || index - from == LONGEST)) {
        sentences.add(new Sentence(from, index));
        from = index;
      }
      if (END.contains(tokens.get(index).text()) && ends(tokens, index, language)) {
        var end = index + 1;
        while (end < tokens.size()
            && (CLOSING.contains(tokens.get(end).text()) && tokens.get(end).glued()
                || END.contains(tokens.get(end).text()))
            && !tokens.get(end).opensParagraph()) {
          end++;
        }
        sentences.add(new Sentence(from, end));
        from = end;
        index = end - 1;
      }
    }
    if (from < tokens.size()) {
      sentences.add(new Sentence(from, tokens.size()));
    }
    return sentences;
  }

  private static boolean ends(List<Token> tokens, int index, Language language) {
    var next = index + 1;
    while (next < tokens.size() && CLOSING.contains(tokens.get(next).text())) {
      next++;
    }
    if (next >= tokens.size() || tokens.get(next).opensParagraph()) {
      return true;
    }
    if (tokens.get(next).glued() && next == index + 1) {
      return false;
    }
    var first = tokens.get(next);
    if (first.kind() == Token.Kind.WORD && !first.capitalised()) {
      return false;
    }
    if (!tokens.get(index).is('.')) {
      return true;
    }
    return index == 0 || !abbreviates(tokens, index, language);
  }

  /** Whether the full stop belongs to the word before it: an initial, “Dr.”, in German “4.”. */
  private static boolean abbreviates(List<Token> tokens, int index, Language language) {
    var before = tokens.get(index - 1);
    if (!tokens.get(index).glued()) {
      return false;
    }
    if (before.kind() == Token.Kind.NUMBER) {
      return language.words("number-with-stop").endsBefore(tokens, index)
          || language.words("stop-after-number").startsAt(tokens, index + 1);
    }
    if (before.kind() != Token.Kind.WORD) {
      return false;
    }
    var initial = before.text().length() == 1 && before.capitalised();
    return initial || language.words("abbreviation").endsBefore(tokens, index);
  }
}
