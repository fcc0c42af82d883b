package org.entente.core.review;

import org.entente.core.text.Texts;

/** How far a timeline is on its way to readers, as it is now. */
public enum Stage {
  DRAFT("Draft", "Concept"),
  IN_REVIEW("In review", "Ter beoordeling"),
  APPROVED("Approved", "Goedgekeurd");

  private final Texts label;

  Stage(String english, String dutch) {
    this.label = Texts.of("en", english, "nl", dutch);
  }

  /** The stage's name in the interface. */
  public Texts label() {
    return label;
  }
}
