package org.entente.core.importing;

import java.util.List;
import org.entente.core.actor.Actor;
import org.entente.core.event.Event;
import org.entente.core.image.PreparedImage;
import org.entente.core.timeline.Background;
import org.entente.core.timeline.Timeline;
import org.jspecify.annotations.Nullable;

/**
 * What is to be kept together.
 *
 * @param rows the events
 * @param actors those that come along; known ones stay as they are
 * @param images that the events show
 * @param backgrounds for the timeline
 * @param newTimeline the timeline to add, with everything on it; null when there is one already or
 *     none is wanted
 */
public record ImportBatch(
    ImportPlace place,
    List<Row> rows,
    List<Actor> actors,
    List<PreparedImage> images,
    List<Background> backgrounds,
    @Nullable Timeline newTimeline) {

  public ImportBatch {
    rows = List.copyOf(rows);
    actors = List.copyOf(actors);
    images = List.copyOf(images);
    backgrounds = List.copyOf(backgrounds);
  }

  /**
   * An event and the row that it comes from.
   *
   * @param event new when its version is 0, else a change of that version
   */
  public record Row(String key, String fingerprint, Event event) {}
}
