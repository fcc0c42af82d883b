package org.entente.core.article.time;

import java.util.List;
import org.entente.core.article.language.Language;
import org.entente.core.article.language.Lexicon;
import org.entente.core.article.language.Sentences.Sentence;
import org.entente.core.article.language.Token;

/**
 * Whether a sentence speaks of what was or of what is to come, judged by the words near a place.
 */
enum Tense {
  PAST,
  FUTURE,
  UNKNOWN;

  private static final int BEFORE = 14;
  private static final int AFTER = 8;

  /** “Will be closed”: what looks past belongs to a word of the future so near before it. */
  private static final int AUXILIARY = 3;

  /** The tense at a stretch of tokens: that of the nearest telling word, sooner one before it. */
  static Tense at(List<Token> tokens, Sentence sentence, int from, int to, Language language) {
    var past = language.words("past");
    var future = language.words("future");
    for (var index = from - 1; index >= Math.max(sentence.from(), from - BEFORE); index--) {
      if (future.startsAt(tokens, index)) {
        return FUTURE;
      }
      if (past.startsAt(tokens, index)) {
        return any(future, tokens, Math.max(sentence.from(), index - AUXILIARY), index)
            ? FUTURE
            : PAST;
      }
    }
    for (var index = to; index < Math.min(sentence.to(), to + AFTER); index++) {
      if (future.startsAt(tokens, index)) {
        return FUTURE;
      }
      if (past.startsAt(tokens, index)) {
        return PAST;
      }
    }
    return UNKNOWN;
  }

  private static boolean any(Lexicon words, List<Token> tokens, int from, int to) {
    for (var index = from; index < to; index++) {
      if (words.startsAt(tokens, index)) {
        return true;
      }
    }
    return false;
  }
}
