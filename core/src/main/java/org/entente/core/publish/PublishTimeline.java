package org.entente.core.publish;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.entente.core.publish.Progress.Step;
import org.entente.core.publish.PublishOutcome.Missing;
import org.entente.core.publish.PublishOutcome.Published;
import org.entente.core.publish.PublishOutcome.Refused;
import org.entente.core.publish.PublishOutcome.Stopped;
import org.entente.core.publish.PublishOutcome.Waiting;
import org.entente.core.said.Said;
import org.entente.core.text.Texts;
import org.entente.core.timeline.FullTimeline;
import org.entente.core.timeline.Timeline;
import org.entente.core.timeline.TimelineId;
import org.entente.core.timeline.Timelines;

/**
 * Publishes a timeline as it is now, as its next edition: first registered with all its files, then
 * shown to readers. When the machine stops in between, {@link ShowEditions} shows it at the next
 * start, and publishing the same again only shows it; so trying again is harmless. One publishing
 * at a time.
 */
public final class PublishTimeline {

  private final Timelines timelines;
  private final Publications publications;
  private final ShowEditions showEditions;
  private final Plans plans;
  private final EditionFiles files;
  private final PublishingRules rules;
  private final InstantSource clock;

  public PublishTimeline(
      Timelines timelines,
      Publications publications,
      Editions editions,
      EditionFiles files,
      Plans plans,
      PublishingRules rules,
      InstantSource clock) {
    this.timelines = timelines;
    this.publications = publications;
    this.showEditions = new ShowEditions(publications, editions);
    this.files = files;
    this.plans = plans;
    this.rules = rules;
    this.clock = clock;
  }

  /** Publishes the timeline in all its languages, with nothing to tell readers. */
  public PublishOutcome publish(TimelineId id) {
    return publish(id, Occasion.UPDATE, Texts.NONE);
  }

  /**
   * Publishes the timeline in all its languages.
   *
   * @param occasion why; the first edition is the first, whatever is said
   * @param note what readers are told of it
   */
  public PublishOutcome publish(TimelineId id, Occasion occasion, Texts note) {
    return publish(id, occasion, note, Progress.UNWATCHED);
  }

  /** The same, followed by somebody who may stop it. */
  public synchronized PublishOutcome publish(
      TimelineId id, Occasion occasion, Texts note, Progress progress) {
    var full = timelines.full(id);
    return full.isPresent() ? publish(full.get(), occasion, note, progress) : new Missing();
  }

  private PublishOutcome publish(
      FullTimeline full, Occasion occasion, Texts note, Progress progress) {
    var timeline = full.timeline();
    if (full.events().isEmpty()) {
      return new Refused(Said.of("publish.noEvents"));
    }
    if (full.events().size() > Timeline.MAX_EVENTS) {
      return new Refused(Said.of("publish.tooMany", Timeline.MAX_EVENTS, full.events().size()));
    }
    var embargo = plans.of(timeline.id()).filter(Plan::embargo).map(Plan::at);
    if (embargo.filter(clock.instant()::isBefore).isPresent()) {
      return new Refused(Said.of("publish.embargo"));
    }
    if (occasion.needsNote() && note.isEmpty()) {
      return new Refused(Said.of("publish.tellWrong"));
    }
    var refusals = rules.refusals(full);
    if (!refusals.isEmpty()) {
      return new Refused(refusals);
    }
    var earlier = publications.of(timeline.id());
    if (!earlier.isEmpty() && saysTheSame(earlier.getFirst(), timeline, occasion, note)) {
      var again = showMissing(earlier.getFirst());
      if (again.isPresent()) {
        return again.get();
      }
    }
    var publication = next(timeline, earlier, earlier.isEmpty() ? Occasion.FIRST : occasion, note);
    progress.at(Step.LAYING_OUT, 0, 0);
    var made = followed(files.of(full, publication), progress);
    try {
      publications.add(new Edition(timeline.publicId(), publication, made), full.events());
    } catch (StopException _) {
      return new Stopped();
    }
    progress.at(Step.SHOWING, 0, 0);
    return showMissing(publication).orElseThrow();
  }

  /**
   * The files, each of which tells when it is made, and is not made any more once it is stopped.
   */
  private static SortedMap<String, Content> followed(
      SortedMap<String, Content> files, Progress progress) {
    var followed = new TreeMap<String, Content>();
    var done = new AtomicInteger();
    files.forEach(
        (path, content) ->
            followed.put(
                path,
                () -> {
                  if (progress.isStopped()) {
                    throw new StopException();
                  }
                  progress.at(Step.WRITING, done.getAndIncrement(), files.size());
                  return content.bytes();
                }));
    return followed;
  }

  /** Leaves the registering, which then keeps nothing. */
  private static final class StopException extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  /**
   * Takes the timeline away from readers: in its place, and in that of all its editions, they see
   * why. Publishing again brings it back.
   */
  public synchronized PublishOutcome withdraw(TimelineId id, Texts reason) {
    var full = timelines.full(id);
    var earlier = publications.of(id);
    if (full.isEmpty()) {
      return new Missing();
    }
    if (earlier.isEmpty() || earlier.getFirst().occasion() == Occasion.WITHDRAWAL) {
      return new Refused(Said.of("publish.unseen"));
    }
    if (reason.isEmpty()) {
      return new Refused(Said.of("publish.tellWhy"));
    }
    var timeline = full.get().timeline();
    var withdrawal = next(timeline, earlier, Occasion.WITHDRAWAL, reason);
    publications.add(
        new Edition(timeline.publicId(), withdrawal, files.ofWithdrawn(full.get(), withdrawal)),
        full.get().events());
    return showMissing(withdrawal).orElseThrow();
  }

  private Publication next(
      Timeline timeline, List<Publication> earlier, Occasion occasion, Texts note) {
    return new Publication(
        timeline.id(),
        earlier.isEmpty() ? 1 : earlier.getFirst().number() + 1,
        timeline.version(),
        clock.instant().truncatedTo(ChronoUnit.MILLIS),
        occasion,
        note);
  }

  private static boolean saysTheSame(
      Publication last, Timeline timeline, Occasion occasion, Texts note) {
    return last.timelineVersion() == timeline.version()
        && (last.occasion() == occasion || last.occasion() == Occasion.FIRST)
        && last.note().equals(note);
  }

  /** Empty when readers see it already. */
  private Optional<PublishOutcome> showMissing(Publication last) {
    try {
      return showEditions.showMissing(last.timeline()) > 0
          ? Optional.of(new Published(last))
          : Optional.empty();
    } catch (NotShown e) {
      return Optional.of(new Waiting(last, String.valueOf(e.getMessage())));
    }
  }
}
