package org.entente.core.timeline;

import java.time.Instant;
import org.entente.core.text.Texts;

/**
 * A timeline as a line in the library.
 *
 * @param edition the number of the current edition, or 0 when it was never published
 * @param changedAt the last edit of the timeline or of an event that it uses
 */
public record TimelineSummary(
    TimelineId id,
    PublicId publicId,
    int version,
    Texts title,
    int eventCount,
    int edition,
    State state,
    Instant changedAt) {

  /** Where the timeline stands with its readers. */
  public enum State {
    /** Never published. */
    DRAFT,
    /** Readers see it as it is. */
    PUBLISHED,
    /** Readers see an older state: the timeline or one of its events changed since. */
    CHANGED_SINCE_PUBLISHED,
    /** Readers see that it was taken away, and why. */
    WITHDRAWN
  }
}
