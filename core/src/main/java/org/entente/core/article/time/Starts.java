package org.entente.core.article.time;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.core.article.language.Token;

/**
 * Which patterns of a grammar can start with a word, looked at once a word: most words of a text
 * start none.
 */
final class Starts {

  private static final int MOST_WORDS = 20_000;

  /** The expressions and the parts, by number, that can start with a word. */
  record Of(List<Grammar.Production> expressions, BitSet parts) {}

  private final Grammar grammar;
  private final Map<String, Of> known = new ConcurrentHashMap<>();

  Starts(Grammar grammar) {
    this.grammar = grammar;
  }

  Of with(Token token) {
    var starts = known.get(token.text());
    if (starts == null) {
      starts = find(token);
      if (known.size() < MOST_WORDS && token.text().length() <= 30) {
        known.put(token.text(), starts);
      }
    }
    return starts;
  }

  private Of find(Token token) {
    var parts = new BitSet(grammar.size());
    // A part comes after those that it uses, whose answers stand by then.
    for (var number : grammar.usedFirst()) {
      parts.set(number, any(grammar.part(number), token, parts));
    }
    return new Of(
        grammar.expressions().stream()
            .filter(expression -> can(expression.pattern(), token, parts))
            .toList(),
        parts);
  }

  private static boolean any(List<Grammar.Production> productions, Token token, BitSet parts) {
    return productions.stream().anyMatch(production -> can(production.pattern(), token, parts));
  }

  private static boolean can(List<Element> pattern, Token token, BitSet parts) {
    for (var element : pattern) {
      var starts =
          switch (element) {
            case Element.Literal(var folded) -> token.folded().equals(folded);
            case Element.Phrase(var words) -> words.mayStartWith(token);
            case Element.Form(var form) -> form.read(token) != null;
            case Element.Rule(var number) -> parts.get(number);
            case Element.Choice(var alternatives) ->
                alternatives.stream()
                    .anyMatch(
                        alternative -> !alternative.isEmpty() && can(alternative, token, parts));
            case Element.Glue() -> false;
            case Element.Ahead(var number) -> false;
            case Element.Behind(var number) -> false;
            case Element.Beside(var words, var before, var wanted) -> false;
          };
      if (starts) {
        return true;
      }
      if (!mayBeEmpty(element)) {
        return false;
      }
    }
    return true;
  }

  private static boolean mayBeEmpty(Element element) {
    return switch (element) {
      case Element.Literal literal -> false;
      case Element.Phrase phrase -> false;
      case Element.Form form -> false;
      case Element.Rule rule -> false;
      case Element.Choice(var alternatives) ->
          alternatives.stream().anyMatch(all -> all.stream().allMatch(Starts::mayBeEmpty));
      case Element.Glue glue -> true;
      case Element.Ahead ahead -> true;
      case Element.Behind behind -> true;
      case Element.Beside beside -> true;
    };
  }
}
