package org.entente.core.publish;

import org.entente.core.timeline.PublicId;

/** Where editions are shown to readers. */
public interface Editions {

  /**
   * Shows an edition. Readers see the one before or this one, never a mixture; also when the
   * machine stops in the middle. Showing the same edition again does no harm.
   *
   * @throws NotShown if the place can't be written to; readers see what they saw before
   */
  void show(Edition edition);

  /**
   * The number of the edition that readers see now, or 0 when there is none.
   *
   * @throws NotShown if the place can't be asked
   */
  int shown(PublicId timeline);
}
