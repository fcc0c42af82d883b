package org.entente.core.importing;

import org.entente.core.timeline.TimelineId;

/**
 * Where an import goes. Rows are recognised in the same place only: “item 1” of two files is not
 * the same thing.
 */
public sealed interface ImportPlace {

  /** The archive, on no timeline. */
  record Archive() implements ImportPlace {}

  /** A timeline, and the archive. */
  record OnTimeline(TimelineId timeline) implements ImportPlace {}

  /** The name under which rows are remembered. */
  default String memory() {
    return switch (this) {
      case Archive() -> "archive";
      case OnTimeline(var timeline) -> timeline.toString();
    };
  }
}
