package org.entente.core.article.event;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.core.article.language.Language;
import org.entente.core.article.language.Token;
import org.entente.core.event.Kind;

/**
 * What a sentence says was done.
 *
 * @param trigger the words that say so
 * @param kind what sort of act it was, negation and reversal considered
 */
record Act(Trigger trigger, Kind kind, Direction direction) {

  /** A noun counts as if it stood so many tokens later. */
  private static final int NOUN_BEHIND = 12;

  /** “Said” tells less than any other word. */
  private static final int SAYING_BEHIND = 1_000;

  /** What a reversing word reverses stands at most so many tokens after it. */
  private static final int OBJECT_WITHIN = 9;

  /** The object of a light verb stands at most so many tokens after it. */
  private static final int LIGHT_WITHIN = 5;

  /** What only tells when counts as if it stood so many tokens later. */
  private static final int CIRCUMSTANCE_BEHIND = 40;

  /** “Since its invasion”, “since the Russian invasion”: the preposition stands so near before. */
  private static final int NEAR_BEFORE = 3;

  private static final int NEGATED_WITHIN = 4;

  /** The act that governs a sentence, by its triggers: the first, sooner a verb than a noun. */
  static Optional<Act> of(List<Trigger> triggers, List<Token> tokens, Language language) {
    var acts = triggers.stream().filter(trigger -> !trigger.object()).toList();
    var strong =
        acts.stream()
            .filter(trigger -> !trigger.weak() && !circumstance(trigger, tokens, language))
            .toList();
    return (strong.isEmpty() ? acts : strong)
        .stream()
            .min(Comparator.comparing(trigger -> place(trigger, tokens, language)))
            .map(trigger -> of(trigger, triggers, tokens, language));
  }

  /** “Since the invasion”, “after the latest attack” tell when, not what; not so “at a meeting”. */
  private static boolean circumstance(Trigger trigger, List<Token> tokens, Language language) {
    return trigger.noun()
        && trigger.direction() == Direction.CONFLICT
        && any("during", trigger.from() - NEAR_BEFORE, trigger.from(), tokens, language);
  }

  private static int place(Trigger trigger, List<Token> tokens, Language language) {
    var behind =
        (trigger.noun() ? NOUN_BEHIND : 0)
            + (circumstance(trigger, tokens, language) ? CIRCUMSTANCE_BEHIND : 0);
    var says = trigger.weak() && trigger.direction() == Direction.NEUTRAL ? SAYING_BEHIND : 0;
    return trigger.from() + behind + says;
  }

  private static Act of(Trigger trigger, List<Trigger> all, List<Token> tokens, Language language) {
    if (trigger.reverses()) {
      var objects = behind(trigger, all, tokens, language);
      return reversed(trigger, trigger.between(tokens, language), objects);
    }
    if (trigger.light()) {
      var object = object(trigger, all, tokens, language);
      if (object.isPresent()) {
        return new Act(trigger, object.get().kind(), Direction.CONFLICT);
      }
    }
    if (!trigger.firm() && negated(trigger, tokens, language)) {
      return switch (trigger.direction()) {
        case COOPERATION -> new Act(trigger, Kind.REFUSAL, Direction.CONFLICT);
        case CONFLICT, NEUTRAL -> new Act(trigger, trigger.kind(), Direction.NEUTRAL);
      };
    }
    return new Act(trigger, trigger.kind(), trigger.direction());
  }

  /** The conflict that a light verb has as its object. */
  private static Optional<Trigger> object(
      Trigger trigger, List<Trigger> all, List<Token> tokens, Language language) {
    return all.stream()
        .filter(object -> object.from() >= trigger.to())
        .filter(object -> object.noun() && !object.weak())
        .findFirst()
        .filter(object -> object.direction() == Direction.CONFLICT)
        .filter(object -> object.from() - trigger.to() <= LIGHT_WITHIN)
        .filter(object -> !any("preposition", trigger.to(), object.from(), tokens, language));
  }

  /** What a trigger may reverse behind it: not the verb after “and”, which is an act of its own. */
  private static List<Trigger> behind(
      Trigger trigger, List<Trigger> all, List<Token> tokens, Language language) {
    return all.stream()
        .filter(object -> object.from() >= trigger.to())
        .filter(object -> object.from() - trigger.to() <= OBJECT_WITHIN)
        .filter(
            object -> object.noun() || !any("and", trigger.to(), object.from(), tokens, language))
        .toList();
  }

  private static Act reversed(Trigger trigger, List<Trigger> between, List<Trigger> behind) {
    return Stream.concat(between.stream(), behind.stream())
        .filter(object -> !object.weak() && !object.reverses())
        .flatMap(object -> reversed(trigger, object.direction()).stream())
        .findFirst()
        .orElseGet(() -> new Act(trigger, trigger.kind(), trigger.direction()));
  }

  private static Optional<Act> reversed(Trigger trigger, Direction object) {
    if (object == Direction.CONFLICT) {
      return Optional.of(new Act(trigger, Kind.TRUCE, Direction.COOPERATION));
    }
    return object == Direction.COOPERATION && trigger.direction() == Direction.CONFLICT
        ? Optional.of(new Act(trigger, Kind.CANCELS_COOPERATION, Direction.CONFLICT))
        : Optional.empty();
  }

  /**
   * Whether a negation stands before a trigger, between its parts or, in the same clause, soon
   * behind it. What stands behind a promise belongs to what was promised.
   */
  private static boolean negated(Trigger trigger, List<Token> tokens, Language language) {
    return any("negation", trigger.from() - NEGATED_WITHIN, trigger.from(), tokens, language)
        || trigger.parted() && any("negation", trigger.from() + 1, trigger.to(), tokens, language)
        || trigger.kind() != Kind.PROMISE
            && any(
                "negation", trigger.to(), clauseEnd(trigger, tokens, language), tokens, language);
  }

  /** Where a comma, or the farthest that a negation may stand behind a trigger, ends its clause. */
  private static int clauseEnd(Trigger trigger, List<Token> tokens, Language language) {
    var within = Integer.parseInt(language.setting("negation-after", "0"));
    var end = trigger.to();
    while (end < Math.min(tokens.size(), trigger.to() + within) && !tokens.get(end).is(',')) {
      end++;
    }
    return end;
  }

  private static boolean any(
      String words, int from, int to, List<Token> tokens, Language language) {
    var wanted = language.words(words);
    return IntStream.range(Math.max(0, from), Math.min(tokens.size(), to))
        .anyMatch(index -> wanted.startsAt(tokens, index));
  }
}
