package org.entente.core.article.event;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.core.article.language.Language;
import org.entente.core.article.language.Lexicon;
import org.entente.core.article.language.Sentences.Sentence;
import org.entente.core.article.language.Token;

/**
 * Which tokens of a sentence only say who reports it: “…, the Egyptian newspaper said on Monday.”
 */
final class Attribution {

  private static final int LONGEST = 18;

  private Attribution() {}

  /** The tokens, by index, that say who reports the sentence. */
  static Set<Integer> in(List<Token> tokens, Sentence sentence, Language language) {
    var reporting = new HashSet<Integer>();
    var reports = language.words("reporting");
    var according = language.words("according");
    var comma = sentence.from();
    for (var index = sentence.from(); index < sentence.to(); index++) {
      if (tokens.get(index).is(',') || tokens.get(index).is('"') || tokens.get(index).is('”')) {
        comma = index;
      }
      if (according.startsAt(tokens, index)) {
        addUntilComma(tokens, sentence, index, reporting);
      }
    }
    var tail = comma > sentence.from() && sentence.to() - comma <= LONGEST;
    if (tail && contains(tokens, comma + 1, sentence.to(), reports, language)) {
      for (var index = comma; index < sentence.to(); index++) {
        reporting.add(index);
      }
    }
    return reporting;
  }

  private static boolean contains(
      List<Token> tokens, int from, int to, Lexicon reports, Language language) {
    var said = -1;
    for (var index = from; index < to; index++) {
      if (said < 0 && reports.startsAt(tokens, index)) {
        said = index;
      }
    }
    // “…, he said” and “…, police said”; but not “…, and said that its troops would attack”.
    return said >= 0
        && (said - from <= 12)
        && (to - said <= 7 || language.words("source").startsAt(tokens, from));
  }

  private static void addUntilComma(
      List<Token> tokens, Sentence sentence, int from, Set<Integer> reporting) {
    for (var index = from; index < sentence.to(); index++) {
      if (tokens.get(index).is(',') && index > from + 1) {
        return;
      }
      reporting.add(index);
    }
  }
}
