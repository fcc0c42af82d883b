package org.entente.core.exchange;

import java.util.List;
import java.util.Map;
import org.entente.core.actor.Actor;
import org.entente.core.actor.ActorId;
import org.entente.core.event.Event;
import org.entente.core.timeline.FullTimeline;

/** What a file turned out to hold. Everything read has version 0: it was never saved here. */
public sealed interface ReadOutcome {

  /** A timeline with all that it refers to, under a new public identifier. */
  record TimelineRead(FullTimeline timeline) implements ReadOutcome {}

  /** Events without a timeline, in time order, and the actors that they name. */
  record ArchiveRead(List<Event> events, Map<ActorId, Actor> actors) implements ReadOutcome {

    public ArchiveRead {
      events = List.copyOf(events);
      actors = Map.copyOf(actors);
    }
  }

  /** Nothing: the file has problems, at least one and at most {@value Problems#MOST}. */
  record Unreadable(List<Problem> problems) implements ReadOutcome {

    public Unreadable {
      problems = List.copyOf(problems);
    }
  }
}
