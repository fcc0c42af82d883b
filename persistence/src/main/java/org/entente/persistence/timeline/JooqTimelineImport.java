package org.entente.persistence.timeline;

import org.entente.core.actor.Actors;
import org.entente.core.event.Events;
import org.entente.core.timeline.FullTimeline;
import org.entente.core.timeline.TimelineImport;
import org.entente.core.timeline.Timelines;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Takes in a timeline with all that it refers to, in one transaction. */
@Repository
class JooqTimelineImport implements TimelineImport {

  private final Actors actors;
  private final Events events;
  private final Timelines timelines;

  JooqTimelineImport(Actors actors, Events events, Timelines timelines) {
    this.actors = actors;
    this.events = events;
    this.timelines = timelines;
  }

  @Override
  @Transactional
  public void add(FullTimeline full) {
    full.actors().values().forEach(actors::save);
    full.events().forEach(events::save);
    timelines.save(full.timeline());
  }
}
