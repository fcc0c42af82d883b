package org.entente.core.publish;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.entente.core.publish.PublishOutcome.Missing;
import org.entente.core.publish.PublishOutcome.Published;
import org.entente.core.publish.PublishOutcome.Refused;
import org.entente.core.timeline.FullTimeline;
import org.entente.core.timeline.Timeline;
import org.entente.core.timeline.TimelineId;
import org.entente.core.timeline.Timelines;

/**
 * Publishes a timeline as it is now, as its next edition: first shown to readers, then registered.
 * When the machine stops in between, the next time finds the edition that readers already see and
 * registers it first, so trying again is harmless. One publishing at a time.
 */
public final class PublishTimeline {

  private final Timelines timelines;
  private final Publications publications;
  private final Editions editions;
  private final EditionFiles files;
  private final InstantSource clock;

  public PublishTimeline(
      Timelines timelines,
      Publications publications,
      Editions editions,
      EditionFiles files,
      InstantSource clock) {
    this.timelines = timelines;
    this.publications = publications;
    this.editions = editions;
    this.files = files;
    this.clock = clock;
  }

  /** Publishes the timeline in all its languages. */
  public synchronized PublishOutcome publish(TimelineId id) {
    var full = timelines.full(id);
    return full.isPresent() ? publish(full.get()) : new Missing();
  }

  private PublishOutcome publish(FullTimeline full) {
    var timeline = full.timeline();
    if (full.events().isEmpty()) {
      return new Refused("The timeline has no events yet. Add one, then publish.");
    }
    if (full.events().size() > Timeline.MAX_EVENTS) {
      return new Refused(
          "A timeline is published with at most "
              + Timeline.MAX_EVENTS
              + " events; this one has "
              + full.events().size()
              + ".");
    }
    var number = lastNumber(full) + 1;
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    var publication = new Publication(timeline.id(), number, timeline.version(), now);
    editions.show(new Edition(timeline.publicId(), publication, files.of(full, publication)));
    publications.add(publication, full.events());
    return new Published(publication);
  }

  /**
   * The number of the last edition. One that is shown and not registered is registered first, with
   * the events as they are now: what exactly it showed no longer matters once the next is
   * published.
   */
  private int lastNumber(FullTimeline full) {
    var timeline = full.timeline();
    var registered =
        publications.of(timeline.id()).stream().mapToInt(Publication::number).max().orElse(0);
    var unregistered =
        editions.shown(timeline.publicId()).filter(shown -> shown.number() > registered);
    unregistered.ifPresent(shown -> publications.add(shown, full.events()));
    return unregistered.map(Publication::number).orElse(registered);
  }
}
