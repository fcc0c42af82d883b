package org.entente.core.article.event;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
      return reversed(trigger, all);
    }
    if (negated(trigger, tokens, language)) {
      return switch (trigger.direction()) {
        case COOPERATION -> new Act(trigger, Kind.REFUSAL, Direction.CONFLICT);
        case CONFLICT, NEUTRAL -> new Act(trigger, trigger.kind(), Direction.NEUTRAL);
      };
    }
    return new Act(trigger, trigger.kind(), trigger.direction());
  }

  private static Act reversed(Trigger trigger, List<Trigger> all) {
    for (var object : all) {
      var behind = object.from() - trigger.to();
      if (behind >= 0 && behind <= OBJECT_WITHIN && !object.weak() && !object.reverses()) {
        if (object.direction() == Direction.CONFLICT) {
          return new Act(trigger, Kind.TRUCE, Direction.COOPERATION);
        }
        if (object.direction() == Direction.COOPERATION
            && trigger.direction() == Direction.CONFLICT) {
          return new Act(trigger, Kind.CANCELS_COOPERATION, Direction.CONFLICT);
        }
      }
    }
    return new Act(trigger, trigger.kind(), trigger.direction());
  }

  private static boolean negated(Trigger trigger, List<Token> tokens, Language language) {
    var negation = language.words("negation");
    for (var index = Math.max(0, trigger.from() - NEGATED_WITHIN);
        index < trigger.from();
        index++) {
      if (negation.startsAt(tokens, index)) {
        return true;
      }
    }
    var after = Integer.parseInt(language.setting("negation-after", "0"));
    for (var index = trigger.to(); index < Math.min(tokens.size(), trigger.to() + after); index++) {
      if (negation.startsAt(tokens, index)) {
        return true;
      }
    }
    return false;
  }
}
