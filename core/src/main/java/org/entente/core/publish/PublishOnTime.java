package org.entente.core.publish;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.entente.core.publish.PublishOutcome.Published;

/**
 * Publishes what is planned once its time has come. A plan goes once its edition is registered; one
 * that was carried out when the machine stopped is not carried out again.
 */
public final class PublishOnTime {

  private final Plans plans;
  private final Publications publications;
  private final PublishTimeline publishing;
  private final InstantSource clock;

  public PublishOnTime(
      Plans plans, Publications publications, PublishTimeline publishing, InstantSource clock) {
    this.plans = plans;
    this.publications = publications;
    this.publishing = publishing;
    this.clock = clock;
  }

  /** What became of each plan whose time has come. */
  public List<PublishOutcome> publishDue() {
    var outcomes = new ArrayList<PublishOutcome>();
    for (var plan : plans.due(clock.instant())) {
      var done =
          publications.of(plan.timeline()).stream()
              .filter(edition -> !edition.publishedAt().isBefore(plan.at()))
              .findFirst();
      outcomes.add(
          done.isPresent()
              ? new Published(done.get())
              : publishing.publish(plan.timeline(), plan.occasion(), plan.note()));
      plans.cancel(plan.timeline());
    }
    return outcomes;
  }
}
