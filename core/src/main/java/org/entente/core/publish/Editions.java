package org.entente.core.publish;

import java.util.Optional;
import org.entente.core.timeline.PublicId;

/** Where editions are shown to readers. */
public interface Editions {

  /**
   * Shows an edition. Readers see the one before or this one, never a mixture; also when the
   * machine stops in the middle.
   */
  void show(Edition edition);

  /** The publication that readers see now, or empty when the timeline was never published. */
  Optional<Publication> shown(PublicId timeline);
}
