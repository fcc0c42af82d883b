package org.entente.core.article.time;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
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

  /**
   * The tense at a stretch of tokens: that of the nearest telling word, one of the same clause
   * sooner than another, and one before it sooner than one behind.
   */
  static Tense at(List<Token> tokens, Sentence sentence, int from, int to, Language language) {
    var first = Math.max(sentence.from(), from - BEFORE);
    var end = Math.min(sentence.to(), to + AFTER);
    var clause = from;
    while (clause > first && !isComma(tokens.get(clause - 1))) {
      clause--;
    }
    var clauseEnd = to;
    while (clauseEnd < end && !isComma(tokens.get(clauseEnd))) {
      clauseEnd++;
    }
    return Stream.<Supplier<Tense>>of(
            before(tokens, language, sentence, clause, from),
            behind(tokens, language, to, clauseEnd),
            before(tokens, language, sentence, first, mainClause(tokens, first, clause)),
            behind(tokens, language, clauseEnd, reported(tokens, clauseEnd, language) ? 0 : end))
        .map(Supplier::get)
        .filter(tense -> tense != UNKNOWN)
        .findFirst()
        .orElse(UNKNOWN);
  }

  /** Before a clause: where the one put in between commas starts, or the clause itself. */
  private static int mainClause(List<Token> tokens, int first, int clause) {
    for (var index = clause - 2; index > first; index--) {
      if (isComma(tokens.get(index))) {
        return index;
      }
    }
    return clause;
  }

  /** Whether what follows only says who reports it: “…, teilte die Regierung mit”. */
  private static boolean reported(List<Token> tokens, int comma, Language language) {
    return language.words("reporting").startsAt(tokens, comma + 1);
  }

  /** “Die Arbeiten dauern”: no verb is written with a capital, save the first word. */
  private static boolean isName(List<Token> tokens, int first, int index) {
    return index > first && tokens.get(index).capitalised();
  }

  private static boolean isComma(Token token) {
    return token.text().equals(",");
  }

  private static Supplier<Tense> before(
      List<Token> tokens, Language language, Sentence sentence, int from, int to) {
    return () -> {
      var past = language.words("past");
      var future = language.words("future");
      for (var index = to - 1; index >= from; index--) {
        if (future.startsAt(tokens, index)) {
          return FUTURE;
        }
        if (past.startsAt(tokens, index) && !isName(tokens, sentence.from(), index)) {
          return any(future, tokens, Math.max(sentence.from(), index - AUXILIARY), index)
              ? FUTURE
              : PAST;
        }
      }
      return UNKNOWN;
    };
  }

  private static Supplier<Tense> behind(List<Token> tokens, Language language, int from, int to) {
    return () -> {
      for (var index = from; index < to; index++) {
        if (language.words("future").startsAt(tokens, index)) {
          return FUTURE;
        }
        if (language.words("past").startsAt(tokens, index) && !isName(tokens, 0, index)) {
          return PAST;
        }
      }
      return UNKNOWN;
    };
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
