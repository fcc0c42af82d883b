package org.entente.core.history;

/** What sort of step it was. */
public enum Manner {
  /** Somebody wrote; also the first time. */
  EDIT,
  /** Somebody undid an own step. */
  UNDO,
  /** Somebody did an own step again that was undone. */
  REDO,
  /** Somebody put it back to an earlier state. */
  RESTORE,
  /** Somebody deleted it. */
  DELETE,
  /** Somebody brought it back after it was deleted. */
  BRING_BACK
}
