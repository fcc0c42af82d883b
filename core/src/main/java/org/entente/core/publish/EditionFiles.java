package org.entente.core.publish;

import java.util.SortedMap;
import org.entente.core.timeline.FullTimeline;

/** Writes a timeline down as the files that readers get. */
public interface EditionFiles {

  /** The files of one edition, by path relative to its folder; among them {@code index.html}. */
  SortedMap<String, Content> of(FullTimeline timeline, Publication publication);

  /** The files that stand in the place of a timeline that is withdrawn. */
  SortedMap<String, Content> ofWithdrawn(FullTimeline timeline, Publication withdrawal);
}
