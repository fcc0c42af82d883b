package org.entente.core.timeline;

import java.util.Collection;
import org.entente.core.image.PreparedImage;

/** Takes in timelines from elsewhere. One call is one transaction. */
public interface TimelineImport {

  /**
   * Adds a timeline with its events and actors, all of version 0. Those actors and events that are
   * there already, by key, stay as they are.
   *
   * @param images all that the events show
   */
  void add(FullTimeline full, Collection<PreparedImage> images);
}
