package org.entente.core.timeline;

/** A way to look at a timeline; readers can switch between those that the journalist offers. */
public enum ReadersView {
  /** A lane for each relation, its line rising and falling with the events. */
  RELATIONS,
  /** A lane for each actor, each event an arrow from who did it to whom. */
  COUNTRIES,
  /** The events as cards, one after the other. */
  STORY
}
