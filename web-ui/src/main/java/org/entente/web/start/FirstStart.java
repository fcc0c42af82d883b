package org.entente.web.start;

import java.util.List;
import java.util.Optional;
import org.entente.core.exchange.Demonstration;
import org.entente.core.publish.Editions;
import org.entente.core.publish.NotShown;
import org.entente.core.publish.PublishTimeline;
import org.entente.core.publish.ShowEditions;
import org.entente.core.timeline.PublicId;
import org.entente.core.timeline.TimelineId;
import org.entente.core.timeline.TimelineImport;
import org.entente.core.timeline.Timelines;
import org.entente.web.settings.EntenteSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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

  private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);
  private static final TimelineId ID = Demonstration.timeline().timeline().id();

  private final Timelines timelines;
  private final TimelineImport imports;
  private final PublishTimeline publishing;
  private final Editions editions;
  private final ShowEditions missing;
  private final boolean wanted;

  FirstStart(
      Timelines timelines,
      TimelineImport imports,
      PublishTimeline publishing,
      Editions editions,
      ShowEditions missing,
      EntenteSettings settings,
      @Value("${spring.datasource.url:}") String databaseOfOnesOwn) {
    this.timelines = timelines;
    this.imports = imports;
    this.publishing = publishing;
    this.editions = editions;
    this.missing = missing;
    this.wanted = settings.demo() || databaseOfOnesOwn.isBlank();
  }

  @Override
  public void run(ApplicationArguments arguments) {
    showMissing();
    if (!wanted) {
      return;
    }
    if (timelines.summaries().isEmpty()) {
      imports.add(Demonstration.timeline(), List.of());
    }
    // Also when it was stopped here the last time, between loading and publishing.
    timelines
        .byId(ID)
        .filter(timeline -> editions.shown(timeline.publicId()) == 0)
        .ifPresent(timeline -> publishing.publish(ID));
  }

  /** Editions that were registered and not shown, or whose folder was lost. */
  private void showMissing() {
    try {
      int shown = missing.showMissing();
      if (shown > 0) {
        LOG.info("Put back {} editions that readers did not see", shown);
      }
    } catch (NotShown e) {
      LOG.warn(e.getMessage());
    }
  }

  /** Where readers find the demonstration, as long as it is in the library and published. */
  Optional<PublicId> demonstration() {
    return timelines
        .byId(ID)
        .map(timeline -> timeline.publicId())
        .filter(readers -> editions.shown(readers) > 0);
  }
}
