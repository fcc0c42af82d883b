package org.entente.web.publish;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.entente.core.account.Desks;
import org.entente.core.colour.HouseColours;
import org.entente.core.publish.Changes;
import org.entente.core.publish.Edition;
import org.entente.core.publish.Occasion;
import org.entente.core.publish.Plan;
import org.entente.core.publish.Plans;
import org.entente.core.publish.Progress;
import org.entente.core.publish.Publication;
import org.entente.core.publish.Publications;
import org.entente.core.publish.PublishOutcome;
import org.entente.core.publish.PublishTimeline;
import org.entente.core.text.Texts;
import org.entente.core.timeline.Timeline;
import org.entente.core.timeline.Timelines;
import org.entente.web.settings.EntenteSettings;
import org.springframework.stereotype.Component;

/** What the publish dialog asks for and does. */
@Component
class PublishingDesk {

  private final Timelines timelines;
  private final PublishTimeline publishing;
  private final Publications publications;
  private final EditionHistory history;
  private final Plans plans;
  private final Desks desks;
  private final EntenteSettings settings;

  PublishingDesk(
      Timelines timelines,
      PublishTimeline publishing,
      Publications publications,
      EditionHistory history,
      Plans plans,
      Desks desks,
      EntenteSettings settings) {
    this.desks = desks;
    this.timelines = timelines;
    this.publishing = publishing;
    this.publications = publications;
    this.history = history;
    this.plans = plans;
    this.settings = settings;
  }

  /** All editions, the last first. */
  List<Publication> editions(Timeline timeline) {
    return publications.of(timeline.id());
  }

  /** An edition with its files. */
  Optional<Edition> edition(Timeline timeline, int number) {
    return publications.edition(timeline.id(), number);
  }

  /** What changed since the last edition. */
  Optional<Changes> changes(Timeline timeline) {
    return timelines.full(timeline.id()).flatMap(history::since);
  }

  /** The colours of its desk. */
  HouseColours colours(Timeline timeline) {
    return desks.colours(timeline.id());
  }

  PublishOutcome publish(Timeline timeline, Occasion occasion, Texts note, Progress progress) {
    return publishing.publish(timeline.id(), occasion, note, progress);
  }

  PublishOutcome withdraw(Timeline timeline, Texts reason) {
    return publishing.withdraw(timeline.id(), reason);
  }

  /** What is planned. */
  Optional<Plan> plan(Timeline timeline) {
    return plans.of(timeline.id());
  }

  void plan(Plan plan) {
    plans.set(plan);
  }

  void cancelPlan(Timeline timeline) {
    plans.cancel(timeline.id());
  }

  /** Where readers find the timeline. */
  URI address(Timeline timeline, String editor) {
    return settings.readersAddress(editor).resolve("e/" + timeline.publicId() + "/");
  }
}
