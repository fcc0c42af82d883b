package org.entente.core.article.event;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.core.article.language.Language;
import org.entente.core.article.language.Sentences.Sentence;
import org.entente.core.article.language.Token;

/** Tells sentences of an article from what a page puts between them. */
final class Boilerplate {

  private static final int SHORT = 14;
  private static final String ENDS = ".!?…\"”'’»)";

  private final String text;
  private final List<Token> tokens;
  private final Language language;
  private final Set<String> seen = new HashSet<>();

  Boilerplate(String text, List<Token> tokens, Language language) {
    this.text = text;
    this.tokens = tokens;
    this.language = language;
  }

  /**
   * Whether a sentence is a teaser, a photo credit, a heading, or stood in the text before.
   * Sentences are asked for one after the other.
   */
  boolean is(Sentence sentence) {
    var first = tokens.get(sentence.from());
    var last = tokens.get(sentence.to() - 1);
    var length = sentence.to() - sentence.from();
    return !seen.add(text.substring(first.start(), last.end()))
        || language.words("teaser").startsAt(tokens, sentence.from())
        || length <= SHORT && credit(sentence)
        || length <= SHORT && !ENDS.contains(last.text());
  }

  private boolean credit(Sentence sentence) {
    var credit = language.words("credit");
    for (var index = sentence.from(); index < sentence.to(); index++) {
      if (credit.startsAt(tokens, index)) {
        return true;
      }
    }
    return false;
  }
}
