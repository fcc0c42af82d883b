package org.entente.core.publish;

import java.util.List;
import org.entente.core.timeline.TimelineId;

/** The register of editions. */
public interface Publications {

  /** All editions of a timeline, the latest first. */
  List<Publication> of(TimelineId timeline);

  /** Registers an edition once it is written. */
  void add(Publication publication);
}
