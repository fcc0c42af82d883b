package org.entente.core.live;

import java.util.UUID;
import org.entente.core.comment.Subject;
import org.entente.core.event.EventId;
import org.entente.core.timeline.TimelineId;

/** Something that just happened, here or on another node. */
public sealed interface News {

  /** An event was saved, deleted or brought back. */
  record EventChanged(EventId event) implements News {}

  /** A timeline was saved, deleted or brought back. */
  record TimelineChanged(TimelineId timeline) implements News {}

  /** Somebody opened an event or left it. */
  record PeopleMoved(EventId event) implements News {}

  /** Something was said, changed or settled about this. */
  record CommentsChanged(Subject subject) implements News {}

  /** Somebody saw what was in their inbox. */
  record InboxRead(UUID person) implements News {}

  /** Something may have been missed: look again at everything. */
  record Unsure() implements News {}
}
