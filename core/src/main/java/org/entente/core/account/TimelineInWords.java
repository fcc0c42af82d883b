package org.entente.core.account;

import org.entente.core.timeline.TimelineId;
import org.entente.core.timeline.Timelines;

/** Which timeline it was, as the audit log says it. */
public final class TimelineInWords {

  private TimelineInWords() {}

  /** Such as “Russia and its partners”, in quotation marks; of a deleted one what is left. */
  public static String of(TimelineId id, Timelines timelines) {
    return timelines
        .byId(id)
        .map(timeline -> "“" + timeline.title().readIn("en") + "”")
        .orElse("timeline " + id);
  }
}
