package org.entente.core.publish;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.entente.core.timeline.TimelineId;

/** What is to be published when. A timeline has one plan at most. */
public interface Plans {

  Optional<Plan> of(TimelineId timeline);

  /** In place of the plan that the timeline had. */
  void set(Plan plan);

  void cancel(TimelineId timeline);

  /** Those whose time has come, the earliest first. */
  List<Plan> due(Instant now);
}
