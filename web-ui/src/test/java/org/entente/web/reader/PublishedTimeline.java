package org.entente.web.reader;

import java.util.List;
import org.entente.core.event.Event;
import org.entente.core.exchange.Demonstration;
import org.entente.core.timeline.FullTimeline;
import org.entente.core.timeline.PublicId;
import org.entente.core.timeline.Timeline;
import org.entente.core.timeline.TimelineId;

/** Copies of the demonstration, so that a test may publish and withdraw one as it likes. */
public final class PublishedTimeline {

  private PublishedTimeline() {}

  /** The demonstration under other names, with its first events. */
  public static FullTimeline copy(int events) {
    var full = Demonstration.timeline();
    var some = full.events().subList(0, events);
    var ids = some.stream().map(Event::id).toList();
    var original = full.timeline();
    var timeline =
        new Timeline(
            TimelineId.random(),
            PublicId.random(),
            0,
            original.title(),
            original.standfirst(),
            List.of("en", "nl"),
            original.relations(),
            original.events().stream().filter(one -> ids.contains(one.event())).toList(),
            original.backgrounds(),
            original.look());
    return new FullTimeline(timeline, some, full.actors());
  }
}
