package org.entente.core.article.time;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.core.article.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * Tries a grammar's patterns on a stretch of tokens. What a part finds from a token is remembered,
 * and of several ways to the same end only the first is kept, so that the work grows with the
 * number of tokens only.
 */
final class Matcher {

  /** “May 3, 4, 5 and” is the longest that is looked for before an expression. */
  private static final int LOOKS_BACK = 8;

  private final Grammar grammar;
  private final List<Token> tokens;
  private final @Nullable List<Match>[] remembered;

  @SuppressWarnings({"unchecked", "rawtypes"})
  Matcher(Grammar grammar, List<Token> tokens) {
    this.grammar = grammar;
    this.tokens = tokens;
    this.remembered = new List[grammar.size() * (tokens.size() + 1)];
  }

  /** The longest whole expression that starts at a token; the earlier in the file of equal ones. */
  @Nullable Match longestExpression(int start) {
    Match longest = null;
    for (var expression : grammar.starts().with(tokens.get(start)).expressions()) {
      for (var match : production(expression, start)) {
        if (longest == null || match.end() > longest.end()) {
          longest = match;
        }
      }
    }
    return longest;
  }

  private List<Match> production(Grammar.Production production, int start) {
    var matches = sequence(production.pattern(), start);
    return production.changes().isEmpty()
        ? List.copyOf(matches)
        : matches.stream().map(match -> changed(match, production.changes())).toList();
  }

  private static Match changed(Match match, List<Grammar.SlotChange> changes) {
    var slots = new HashMap<>(match.slots());
    for (var change : changes) {
      var value = change.value();
      if (value.startsWith("$")) {
        var other = match.slots().get(value.substring(1));
        if (other != null) {
          slots.put(change.slot(), other);
        }
      } else if (value.isEmpty()) {
        slots.remove(change.slot());
      } else {
        slots.put(change.slot(), value);
      }
    }
    return new Match(match.end(), slots);
  }

  private Collection<Match> sequence(List<Element> pattern, int start) {
    Collection<Match> reached = List.of(new Match(start, Map.of()));
    for (var element : pattern) {
      var further = new LinkedHashMap<Integer, Match>();
      for (var before : reached) {
        for (var match : element(element, before.end())) {
          further.putIfAbsent(match.end(), before.then(match));
        }
      }
      if (further.isEmpty()) {
        return List.of();
      }
      reached = further.values();
    }
    return reached;
  }

  private Collection<Match> element(Element element, int at) {
    return switch (element) {
      case Element.Literal(var folded) ->
          at < tokens.size() && tokens.get(at).folded().equals(folded)
              ? nothing(at + 1)
              : List.of();
      case Element.Phrase(var words) ->
          words.at(tokens, at).stream()
              .map(found -> new Match(found.end(), found.meaning()))
              .toList();
      case Element.Form(var form) -> form(form, at);
      case Element.Rule(var number) -> part(number, at);
      case Element.Choice(var alternatives) -> choice(alternatives, at);
      case Element.Glue() -> at < tokens.size() && tokens.get(at).glued() ? nothing(at) : List.of();
      case Element.Ahead(var number) -> part(number, at).isEmpty() ? List.of() : nothing(at);
      case Element.Behind(var number) -> endsAt(number, at) ? nothing(at) : List.of();
      case Element.Beside(var words, var before, var wanted) ->
          (before ? words.endsBefore(tokens, at) : words.startsAt(tokens, at)) == wanted
              ? nothing(at)
              : List.of();
    };
  }

  private Collection<Match> choice(List<List<Element>> alternatives, int at) {
    var matches = new LinkedHashMap<Integer, Match>();
    for (var alternative : alternatives) {
      for (var match : sequence(alternative, at)) {
        matches.putIfAbsent(match.end(), match);
      }
    }
    return matches.values();
  }

  private List<Match> form(TokenForm form, int at) {
    if (at >= tokens.size()) {
      return List.of();
    }
    var read = form.read(tokens.get(at));
    return read == null ? List.of() : List.of(new Match(at + 1, read));
  }

  private List<Match> part(int number, int at) {
    if (at >= tokens.size() || !grammar.starts().with(tokens.get(at)).parts().get(number)) {
      return List.of();
    }
    var place = at * grammar.size() + number;
    var known = remembered[place];
    if (known != null) {
      return known;
    }
    var matches = new LinkedHashMap<Integer, Match>();
    for (var production : grammar.part(number)) {
      for (var match : production(production, at)) {
        matches.putIfAbsent(match.end(), match);
      }
    }
    var found = (List<Match>) new ArrayList<>(matches.values());
    remembered[place] = found;
    return found;
  }

  /** Whether what a rule finds a few tokens before ends at a token. */
  private boolean endsAt(int number, int at) {
    for (var start = at - 1; start >= Math.max(0, at - LOOKS_BACK); start--) {
      if (part(number, start).stream().anyMatch(match -> match.end() == at)) {
        return true;
      }
    }
    return false;
  }

  private static List<Match> nothing(int end) {
    return List.of(new Match(end, Map.of()));
  }
}
