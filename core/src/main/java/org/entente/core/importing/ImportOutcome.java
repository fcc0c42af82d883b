package org.entente.core.importing;

/** What became of a file that was handed in. */
public sealed interface ImportOutcome {

  /** It was read. */
  record Previewed(Preview preview) implements ImportOutcome {}

  /**
   * It cannot be read at all.
   *
   * @param message why and where, in words
   */
  record Refused(String message) implements ImportOutcome {}

  /** Reading was stopped on request. */
  record Stopped() implements ImportOutcome {}
}
