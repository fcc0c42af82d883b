package org.entente.core.article.time;

import java.util.List;
import org.entente.core.article.language.Lexicon;

/** A part of a grammar's pattern. */
sealed interface Element {

  /** Exactly this token, in small letters. */
  record Literal(String folded) implements Element {}

  /** A phrase of a class. */
  record Phrase(Lexicon words) implements Element {}

  /** A number or word of a form that all languages share. */
  record Form(TokenForm form) implements Element {}

  /** Whatever the rule of this number finds. */
  record Rule(int number) implements Element {}

  /** One of several. */
  record Choice(List<List<Element>> alternatives) implements Element {}

  /** Nothing, if there is no white space here. */
  record Glue() implements Element {}

  /** Nothing, if the rule of this number finds something here. */
  record Ahead(int number) implements Element {}

  /** Nothing, if what the rule of this number finds ends here. */
  record Behind(int number) implements Element {}

  /** Nothing, if a phrase of the class stands here, or ends here, or does not. */
  record Beside(Lexicon words, boolean before, boolean wanted) implements Element {}
}
