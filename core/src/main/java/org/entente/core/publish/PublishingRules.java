package org.entente.core.publish;

import java.util.List;
import org.entente.core.said.Said;
import org.entente.core.timeline.FullTimeline;

/** What has to be so before a timeline is published. */
@FunctionalInterface
public interface PublishingRules {

  /** Why it must not be published as it is, a sentence each; none when it may. */
  List<Said> refusals(FullTimeline full);
}
