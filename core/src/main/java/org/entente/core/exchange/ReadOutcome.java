package org.entente.core.exchange;

import java.util.List;
import java.util.Map;
import org.entente.core.actor.Actor;
import org.entente.core.actor.ActorId;
import org.entente.core.event.Event;
import org.entente.core.image.PreparedImage;
import org.entente.core.timeline.FullTimeline;

/** What a file turned out to hold. Everything read has version 0: it was never saved here. */
public sealed interface ReadOutcome {

  /**
   * A timeline with all that it refers to, under a new public identifier.
   *
   * @param images those that the events show, ready to be kept
   */
  record TimelineRead(FullTimeline timeline, List<PreparedImage> images) implements ReadOutcome {

    public TimelineRead {
      images = List.copyOf(images);
    }
  }

  /**
   * Events without a timeline, in time order, and the actors that they name.
   *
   * @param images those that the events show, ready to be kept
   */
  record ArchiveRead(List<Event> events, Map<ActorId, Actor> actors, List<PreparedImage> images)
      implements ReadOutcome {

    public ArchiveRead {
      events = List.copyOf(events);
      actors = Map.copyOf(actors);
      images = List.copyOf(images);
    }
  }

  /** Nothing: the file has problems, at least one and at most {@value Problems#MOST}. */
  record Unreadable(List<Problem> problems) implements ReadOutcome {

    public Unreadable {
      problems = List.copyOf(problems);
    }
  }
}
