package org.entente.core.event;

import org.entente.core.relation.ActorPair;
import org.entente.core.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * How far an event moves one relation.
 *
 * @param own the editor's own value from −10 to +10, or null to take the kind's default
 * @param reason why the editor's own value differs from the default
 */
public record Effect(ActorPair between, @Nullable Double own, Texts reason) {

  public Effect {
    if (own != null && !(Math.abs(own) <= 10)) {
      throw new IllegalArgumentException("An effect is between −10 and +10, not " + own);
    }
  }

  /** The kind's default effect on a relation. */
  public static Effect byKind(ActorPair between) {
    return new Effect(between, null, Texts.NONE);
  }

  /** The value for an event of this kind, −10 to +10. */
  public double of(Kind kind) {
    return own != null ? own : kind.defaultEffect();
  }
}
