package org.entente.core.importing;

import java.util.List;
import org.entente.core.event.Event;
import org.entente.core.event.EventId;
import org.entente.core.timeline.Background;
import org.jspecify.annotations.Nullable;

/**
 * What an import did, for undoing it.
 *
 * @param timelineAdded whether the place’s timeline came with the import
 * @param used the events that the timeline did not use before
 */
public record StoredImport(
    ImportPlace place,
    List<Row> rows,
    List<Background> backgrounds,
    List<EventId> used,
    boolean timelineAdded) {

  public StoredImport {
    rows = List.copyOf(rows);
    backgrounds = List.copyOf(backgrounds);
    used = List.copyOf(used);
  }

  /**
   * One event.
   *
   * @param version the version that the import made of it
   * @param before the event as it was; null when it came with the import
   * @param fingerprintBefore what was remembered of its row; empty when nothing was
   */
  public record Row(
      String key, EventId event, int version, @Nullable Event before, String fingerprintBefore) {}
}
