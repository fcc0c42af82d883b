package org.entente.core.image;

import org.entente.core.said.Said;

/** What became of a file that was offered as an image. */
public sealed interface ImageOutcome {

  /** It can be kept. */
  record Prepared(PreparedImage image) implements ImageOutcome {}

  /** It can't, for a reason in words for the editor. */
  record Refused(Said message) implements ImageOutcome {}
}
