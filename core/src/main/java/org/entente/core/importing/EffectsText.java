package org.entente.core.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.entente.core.actor.Actor;
import org.entente.core.event.Effect;
import org.entente.core.event.EffectDraft;
import org.entente.core.relation.ActorPair;
import org.entente.core.said.Said;
import org.entente.core.text.Texts;

/**
 * Effects in one cell: {@code RUS/UKR -9; CHN/RUS}. Without a number the kind's default counts.
 * Reasons have no place there.
 */
public final class EffectsText {

  private static final Pattern ONE =
      Pattern.compile("(.+?)\\s*/\\s*(.+?)(?:\\s+([-+−]?\\d+(?:[.,]\\d+)?(?:[eE]-?\\d+)?))?");

  private EffectsText() {}

  /** The text of effects. */
  public static String write(List<Effect> effects) {
    var texts = new ArrayList<String>();
    for (var effect : effects) {
      var between = effect.between().one() + "/" + effect.between().other();
      texts.add(effect.own() == null ? between : between + " " + number(effect.own()));
    }
    return String.join("; ", texts);
  }

  private static String number(double value) {
    return value == Math.rint(value)
        ? String.format(Locale.ROOT, "%.0f", value)
        : Double.toString(value);
  }

  static List<EffectDraft> read(String text, ActorNames actors, List<Said> problems) {
    var effects = new ArrayList<EffectDraft>();
    for (var part : text.split("\\s*;\\s*")) {
      if (part.isBlank()) {
        continue;
      }
      var match = ONE.matcher(part.strip());
      if (!match.matches()) {
        problems.add(Said.of("row.noEffect", part.strip()));
        continue;
      }
      var one = actors.called(match.group(1)).map(Actor::id);
      var other = actors.called(match.group(2)).map(Actor::id);
      if (one.isEmpty() || other.isEmpty() || one.equals(other)) {
        problems.add(Said.of("row.effectActors", part.strip()));
        continue;
      }
      var own = match.group(3);
      effects.add(
          new EffectDraft(
              ActorPair.of(one.get(), other.get()),
              own == null ? null : Double.valueOf(own.replace('−', '-').replace(',', '.')),
              Texts.NONE));
    }
    return effects;
  }
}
