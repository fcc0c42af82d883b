package org.entente.core.article.event;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.core.article.Direction;
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

  private static final int NEGATED_WITHIN = 4;

  /** The act that governs a sentence, by its triggers: the first, sooner a verb than a noun. */
  static Optional<Act> of(List<Trigger> triggers, List<Token> tokens, Language language) {
    var strong = triggers.stream().filter(trigger -> !trigger.weak()).toList();
    return (strong.isEmpty() ? triggers : strong)
        .stream()
            .min(Comparator.comparing(Act::place))
            .map(trigger -> of(trigger, triggers, tokens, language));
  }

  private static int place(Trigger trigger) {
    var behind = trigger.noun() ? NOUN_BEHIND : 0;
    var says = trigger.weak() && trigger.direction() == Direction.NEUTRAL ? SAYING_BEHIND : 0;
    return trigger.from() + behind + says;
  }

  private static Act of(Trigger trigger, List<Trigger> all, List<Token> tokens, Language language) {
    if (trigger.reverses()) {
      return reversed(trigger, trigger.between(tokens, language), all);
    }
    if (negated(trigger, tokens, language)) {
      return switch (trigger.direction()) {
        case COOPERATION -> new Act(trigger, Kind.REFUSAL, Direction.CONFLICT);
        case CONFLICT, NEUTRAL -> new Act(trigger, trigger.kind(), Direction.NEUTRAL);
      };
    }
    return new Act(trigger, trigger.kind(), trigger.direction());
  }

  private static Act reversed(Trigger trigger, List<Trigger> between, List<Trigger> all) {
    var behind =
        all.stream()
            .filter(object -> object.from() >= trigger.to())
            .filter(object -> object.from() - trigger.to() <= OBJECT_WITHIN);
    return Stream.concat(between.stream(), behind)
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

  /** Whether a negation stands before a trigger, between its parts or soon behind it. */
  private static boolean negated(Trigger trigger, List<Token> tokens, Language language) {
    var behind = Integer.parseInt(language.setting("negation-after", "0"));
    return negated(trigger.from() - NEGATED_WITHIN, trigger.from(), tokens, language)
        || trigger.parted() && negated(trigger.from() + 1, trigger.to(), tokens, language)
        || negated(trigger.to(), trigger.to() + behind, tokens, language);
  }

  private static boolean negated(int from, int to, List<Token> tokens, Language language) {
    var negation = language.words("negation");
    return IntStream.range(Math.max(0, from), Math.min(tokens.size(), to))
        .anyMatch(index -> negation.startsAt(tokens, index));
  }
}
