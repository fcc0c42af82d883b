package org.entente.web.start;

import java.util.Optional;
import org.entente.core.exchange.Demonstration;
import org.entente.core.publish.Editions;
import org.entente.core.publish.PublishTimeline;
import org.entente.core.timeline.PublicId;
import org.entente.core.timeline.TimelineId;
import org.entente.core.timeline.TimelineImport;
import org.entente.core.timeline.Timelines;
import org.entente.web.settings.EntenteSettings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/**
 * Loads and publishes the demonstration into an empty archive: the embedded one always, a database
 * of one's own only when asked for with {@code --entente.demo=true}.
 */
@Component
class FirstStart implements ApplicationRunner {

  private static final TimelineId ID = Demonstration.timeline().timeline().id();

  private final Timelines timelines;
  private final TimelineImport imports;
  private final PublishTimeline publishing;
  private final Editions editions;
  private final boolean wanted;

  FirstStart(
      Timelines timelines,
      TimelineImport imports,
      PublishTimeline publishing,
      Editions editions,
      EntenteSettings settings,
      @Value("${spring.datasource.url:}") String databaseOfOnesOwn) {
    this.timelines = timelines;
    this.imports = imports;
    this.publishing = publishing;
    this.editions = editions;
    this.wanted = settings.demo() || databaseOfOnesOwn.isBlank();
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (!wanted) {
      return;
    }
    if (timelines.summaries().isEmpty()) {
      imports.add(Demonstration.timeline());
    }
    // Also when it was stopped here the last time, between loading and publishing.
    timelines
        .byId(ID)
        .filter(timeline -> editions.shown(timeline.publicId()).isEmpty())
        .ifPresent(timeline -> publishing.publish(ID));
  }

  /** Where readers find the demonstration, as long as it is in the library and published. */
  Optional<PublicId> demonstration() {
    return timelines
        .byId(ID)
        .map(timeline -> timeline.publicId())
        .filter(readers -> editions.shown(readers).isPresent());
  }
}
