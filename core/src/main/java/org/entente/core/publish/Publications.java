package org.entente.core.publish;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.entente.core.event.Event;
import org.entente.core.timeline.TimelineId;

/** The register of editions, with all their files: what is shown can be made again from it. */
public interface Publications {

  /** All editions of a timeline, the latest first. */
  List<Publication> of(TimelineId timeline);

  /** The latest edition of every timeline that has one, also of those out of the library. */
  List<Publication> latest();

  /**
   * Registers an edition with its files, all or nothing, before it is shown.
   *
   * @param shown the events as the edition shows them; once one of them is saved anew or taken out,
   *     the timeline counts as changed since published
   */
  void add(Edition edition, Collection<Event> shown);

  /** An edition with its files, byte by byte; empty when there is none of this number. */
  Optional<Edition> edition(TimelineId timeline, int number);
}
