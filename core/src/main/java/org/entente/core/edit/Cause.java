package org.entente.core.edit;

/** Why something is saved: its history tells it, and undoing follows it. */
public sealed interface Cause {

  /** Somebody changed it. */
  record Edit() implements Cause {}

  /** One's own step is undone. */
  record Undo(long step) implements Cause {}

  /** One's own step, undone before, is done again. */
  record Redo(long step) implements Cause {}

  /** It is put back to what it was after a step. */
  record Restore(long step) implements Cause {}
}
