package org.entente.core.article.event;

import java.util.List;
import org.entente.core.article.actor.Mention;
import org.entente.core.article.language.Language;
import org.entente.core.article.language.Lexicon;
import org.entente.core.article.language.Sentences.Sentence;
import org.entente.core.article.language.Token;

/** Whether a sentence without a date surely tells an event, rather than a state or an opinion. */
final class Certainty {

  private static final int NEAR = 8;
  private static final String QUOTES = "\"“”„«»";

  private final List<Token> tokens;
  private final Sentence sentence;
  private final Language language;

  Certainty(List<Token> tokens, Sentence sentence, Language language) {
    this.tokens = tokens;
    this.sentence = sentence;
    this.language = language;
  }

  /**
   * Whether two actors took part in something that is said with a verb, as done, and not in a
   * quotation.
   */
  boolean certain(Act act, List<Mention> actors) {
    var trigger = act.trigger();
    return !trigger.weak()
        && !trigger.noun()
        && Scene.different(actors).size() >= 2
        && tokens.subList(sentence.from(), sentence.to()).stream()
            .noneMatch(token -> QUOTES.contains(token.text()))
        && any(language.words("past"), trigger.from() - NEAR, trigger.to() + NEAR)
        && !any(language.words("unsure"), sentence.from(), sentence.to());
  }

  private boolean any(Lexicon words, int from, int to) {
    for (var index = Math.max(from, sentence.from());
        index < Math.min(to, sentence.to());
        index++) {
      if (words.startsAt(tokens, index)) {
        return true;
      }
    }
    return false;
  }
}
