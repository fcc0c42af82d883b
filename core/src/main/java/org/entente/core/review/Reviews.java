package org.entente.core.review;

import java.util.Optional;
import org.entente.core.timeline.TimelineId;

/** How far timelines are on their way to readers. One call is one transaction. */
public interface Reviews {

  /** Empty for what was never brought anywhere: a draft. */
  Optional<Review> of(TimelineId timeline);

  /** In place of what was there; a draft leaves nothing. */
  void set(Review review);
}
