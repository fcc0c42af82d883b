package org.entente.core.importing;

import java.util.Collection;
import java.util.Map;
import org.entente.core.event.EventId;

/**
 * Takes what was read into the archive, and remembers which row became which event. One call is one
 * transaction: all or nothing.
 */
public interface Imports {

  /** What is remembered of rows that came into this place before, by key. */
  Map<String, KnownRow> known(ImportPlace place, Collection<String> keys);

  /** Keeps everything, or nothing when an event or the timeline was changed meanwhile. */
  StoreOutcome store(ImportBatch batch);

  /** Takes an import back, but for what was edited since. */
  UndoOutcome undo(StoredImport stored);

  /** What became of a batch. */
  sealed interface StoreOutcome {

    /** Kept; this undoes it. */
    record Stored(StoredImport undo) implements StoreOutcome {}

    /** Nothing was kept: this event was changed or deleted since it was looked at. */
    record ChangedMeanwhile(EventId event) implements StoreOutcome {}

    /** Nothing was kept: the timeline is gone. */
    record NoTimeline() implements StoreOutcome {}
  }

  /**
   * What became of an undo.
   *
   * @param undone how many events are as before
   * @param kept how many stay, since they were edited after the import
   */
  record UndoOutcome(int undone, int kept) {}
}
