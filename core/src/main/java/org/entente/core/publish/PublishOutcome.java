package org.entente.core.publish;

import java.util.List;
import org.entente.core.said.Said;

/** What became of publishing. */
public sealed interface PublishOutcome {

  /** Readers see this edition now. */
  record Published(Publication publication) implements PublishOutcome {}

  /** Not published: why, as sentences for the editor, a line each. */
  record Refused(List<Said> why) implements PublishOutcome {
    public Refused {
      why = List.copyOf(why);
    }

    Refused(Said why) {
      this(List.of(why));
    }
  }

  /** The edition is registered but readers don't see it yet; trying again shows it. */
  record Waiting(Publication publication, String why) implements PublishOutcome {}

  /** Stopped before anything was registered; readers see what they saw. */
  record Stopped() implements PublishOutcome {}

  /** There is no such timeline (any more). */
  record Missing() implements PublishOutcome {}
}
