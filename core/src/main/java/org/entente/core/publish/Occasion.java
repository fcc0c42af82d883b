package org.entente.core.publish;

/** Why an edition is published. */
public enum Occasion {
  /** It is the first. */
  FIRST,
  /** Something happened: there are new events. */
  NEW_EVENTS,
  /** It says the same better. */
  UPDATE,
  /** Something was wrong. */
  CORRECTION,
  /** The timeline is taken away; readers see why in its place. */
  WITHDRAWAL;

  /** Whether readers must be told more than that there is a new edition. */
  public boolean needsNote() {
    return this == CORRECTION || this == WITHDRAWAL;
  }
}
