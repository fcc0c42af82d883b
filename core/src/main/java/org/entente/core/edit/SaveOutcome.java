package org.entente.core.edit;

/** What became of a save. */
public sealed interface SaveOutcome {

  /** Kept, under this version. */
  record Saved(int version) implements SaveOutcome {}

  /** Not kept: somebody else saved or deleted it since the version that the edit was based on. */
  record Stale() implements SaveOutcome {}
}
