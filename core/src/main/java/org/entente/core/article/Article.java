package org.entente.core.article;

import java.time.LocalDate;
import java.util.List;
import org.entente.core.article.event.EventReader;
import org.entente.core.article.event.Suggestion;
import org.entente.core.article.language.Language;
import org.entente.core.article.language.LanguageGuess;
import org.entente.core.article.language.Token;
import org.entente.core.article.language.Tokenizer;
import org.entente.core.article.time.TimeExpression;
import org.entente.core.article.time.TimeTagger;

/**
 * A text to be read.
 *
 * @param text plain text; every offset in what is read from it counts its chars
 * @param published the day of publication, on which “yesterday” depends
 * @param language the language it is written in
 * @param narrative whether it is a history, whose dates complete each other, rather than news
 */
public record Article(String text, LocalDate published, Language language, boolean narrative) {

  /** The longest text that is read, in chars: about 150 pages. */
  public static final int MAX_LENGTH = 1_000_000;

  public Article {
    if (text.length() > MAX_LENGTH) {
      throw new IllegalArgumentException(
          "An article has at most " + MAX_LENGTH + " characters, not " + text.length());
    }
  }

  /** News, in the language that its small words tell. */
  public static Article news(String text, LocalDate published) {
    return new Article(text, published, LanguageGuess.of(text), false);
  }

  /** News in a language. */
  public static Article news(String text, LocalDate published, String language) {
    return new Article(text, published, Language.of(language), false);
  }

  /** Its time expressions, in the order of the text. */
  public List<TimeExpression> times() {
    return times(Tokenizer.tokens(text));
  }

  /** The events that it speaks of, in the order of the text. */
  public List<Suggestion> suggestions() {
    return suggestions(Tokenizer.tokens(text));
  }

  /** The same with the text's tokens in a list that somebody watches. */
  List<TimeExpression> times(List<Token> tokens) {
    return TimeTagger.read(text, tokens, published, language, narrative);
  }

  /** The same with the text's tokens in a list that somebody watches. */
  List<Suggestion> suggestions(List<Token> tokens) {
    return EventReader.read(text, tokens, published, language, times(tokens));
  }
}
