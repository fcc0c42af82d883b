package org.entente.core.article.language;

import java.util.List;
import java.util.Set;

/** Guesses a text's language by its most frequent small words. */
public final class LanguageGuess {

  /** So many words are enough to tell. */
  private static final int WORDS = 2_000;

  private LanguageGuess() {}

  /**
   * The language of which the text has the most small words; the first language for none at all.
   */
  public static Language of(String text) {
    var words =
        Tokenizer.tokens(text.substring(0, Math.min(text.length(), 12 * WORDS))).stream()
            .filter(token -> token.kind() == Token.Kind.WORD)
            .limit(WORDS)
            .toList();
    var best = Language.tags().getFirst();
    var most = 0L;
    for (var tag : Language.tags()) {
      var known = count(words, Language.smallWords(tag));
      if (known > most) {
        most = known;
        best = tag;
      }
    }
    return Language.of(best);
  }

  private static long count(List<Token> words, Set<String> small) {
    return words.stream().filter(word -> small.contains(word.folded())).count();
  }
}
