package org.entente.web.importing;

import org.entente.core.timeline.TimelineId;
import org.entente.web.words.Words;

/** Where the user lets an import go. */
public sealed interface Target {

  /** Onto a timeline that comes with it. */
  record NewTimeline() implements Target {}

  /** Onto a timeline that is there. */
  record Onto(TimelineId timeline, String title) implements Target {}

  /** Into the archive, on no timeline. */
  record ArchiveOnly() implements Target {}

  /** Its name in the interface. */
  default String label() {
    return switch (this) {
      case NewTimeline() -> Words.of("import.newTimeline");
      case Onto(var timeline, var title) -> "“" + title + "”";
      case ArchiveOnly() -> Words.of("import.archiveOnly");
    };
  }
}
