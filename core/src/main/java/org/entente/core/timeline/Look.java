package org.entente.core.timeline;

import org.entente.core.date.EventDate;
import org.jspecify.annotations.Nullable;

/**
 * How a timeline opens.
 *
 * @param lineShown whether the relation lines are drawn
 * @param opensAt the period first in view, or null for all of it
 */
public record Look(boolean lineShown, @Nullable EventDate opensAt) {

  /** The line shown, the whole period in view. */
  public static final Look DEFAULT = new Look(true, null);
}
