package org.entente.core.event;

import org.entente.core.relation.ActorPair;
import org.entente.core.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * An effect as typed.
 *
 * @param own the editor's own value, possibly out of range; null to take the kind's default
 */
public record EffectDraft(ActorPair between, @Nullable Double own, Texts reason) {

  /** A kept effect, to be edited. */
  public static EffectDraft of(Effect effect) {
    return new EffectDraft(effect.between(), effect.own(), effect.reason());
  }

  /** The kind's default effect on a relation. */
  public static EffectDraft byKind(ActorPair between) {
    return new EffectDraft(between, null, Texts.NONE);
  }

  /** Whether the value lies between −10 and +10. */
  public boolean inRange() {
    return own == null || Math.abs(own) <= 10;
  }
}
