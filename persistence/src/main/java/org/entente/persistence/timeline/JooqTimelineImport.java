package org.entente.persistence.timeline;

import java.util.Collection;
import org.entente.core.actor.Actors;
import org.entente.core.event.Events;
import org.entente.core.image.Images;
import org.entente.core.image.PreparedImage;
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
  private final Images images;

  JooqTimelineImport(Actors actors, Events events, Timelines timelines, Images images) {
    this.actors = actors;
    this.events = events;
    this.timelines = timelines;
    this.images = images;
  }

  @Override
  @Transactional
  public void add(FullTimeline full, Collection<PreparedImage> images) {
    images.forEach(this.images::keep);
    full.actors().values().forEach(actors::save);
    full.events().forEach(events::save);
    timelines.save(full.timeline());
  }
}
