package org.entente.core.article.language;

import java.util.Map;

/**
 * Makes a lexicon of phrases that come from elsewhere than a class of words in a language's file.
 */
public final class LexiconBuilder {

  private final Lexicon lexicon = new Lexicon();

  /** Adds a phrase; an earlier one of the same words stays. */
  public void add(String phrase, Map<String, String> meaning) {
    lexicon.add(phrase, meaning);
  }

  /** The lexicon with all that was added. */
  public Lexicon build() {
    return lexicon;
  }
}
