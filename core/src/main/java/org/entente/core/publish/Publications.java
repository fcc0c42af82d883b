package org.entente.core.publish;

import java.util.Collection;
import java.util.List;
import org.entente.core.event.Event;
import org.entente.core.timeline.TimelineId;

/** The register of editions. */
public interface Publications {

  /** All editions of a timeline, the latest first. */
  List<Publication> of(TimelineId timeline);

  /**
   * Registers an edition once it is written.
   *
   * @param shown the events as the edition shows them; once one of them is saved anew or taken out,
   *     the timeline counts as changed since published
   */
  void add(Publication publication, Collection<Event> shown);
}
