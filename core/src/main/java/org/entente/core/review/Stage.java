package org.entente.core.review;

import org.entente.core.said.Said;

/** How far a timeline is on its way to readers, as it is now. */
public enum Stage {
  DRAFT,
  IN_REVIEW,
  APPROVED;

  /** The stage's name in the interface. */
  public Said label() {
    return Said.of("stage." + name());
  }
}
