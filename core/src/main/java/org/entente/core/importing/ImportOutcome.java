package org.entente.core.importing;

import org.entente.core.said.Said;

/** What became of a file that was handed in. */
public sealed interface ImportOutcome {

  /** It was read. */
  record Previewed(Preview preview) implements ImportOutcome {}

  /**
   * It cannot be read at all.
   *
   * @param message why and where, in words
   */
  record Refused(Said message) implements ImportOutcome {}

  /** Reading was stopped on request. */
  record Stopped() implements ImportOutcome {}
}
