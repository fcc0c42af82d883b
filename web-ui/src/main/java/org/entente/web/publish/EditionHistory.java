package org.entente.web.publish;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.core.exchange.Exchange;
import org.entente.core.exchange.ReadOutcome.TimelineRead;
import org.entente.core.picture.Told;
import org.entente.core.publish.Changes;
import org.entente.core.publish.Content;
import org.entente.core.publish.Occasion;
import org.entente.core.publish.Publication;
import org.entente.core.publish.Publications;
import org.entente.core.timeline.FullTimeline;
import org.entente.core.timeline.TimelineId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the editions of a timeline were, read from what is kept of them. */
@Component
class EditionHistory {

  /** Where an edition keeps the timeline as it was, in the exchange format. */
  static final String CONTENT = "data.json";

  /** The most editions that are told of; those before are known only by their numbers. */
  private static final int MOST = 50;

  /** In bytes: larger ones, of tens of thousands of events or many images, are not compared. */
  private static final int LARGEST = 20_000_000;

  private final Publications publications;

  EditionHistory(Publications publications) {
    this.publications = publications;
  }

  /** An edition, and the timeline as it was; empty for one that holds none. */
  record Past(Publication publication, Optional<FullTimeline> timeline) {}

  /** The latest editions, the last first. */
  List<Past> of(TimelineId timeline) {
    return publications.of(timeline).stream()
        .limit(MOST)
        .map(publication -> new Past(publication, content(publication)))
        .toList();
  }

  /**
   * What readers are told of an edition that is about to be and of those before it.
   *
   * @param full the timeline as the edition will show it, or null when it shows none
   */
  static List<Told> told(
      Publication publication, @Nullable FullTimeline full, List<Past> before, String language) {
    var all =
        Stream.concat(Stream.of(new Past(publication, Optional.ofNullable(full))), before.stream())
            .toList();
    var told = new ArrayList<Told>();
    for (int i = 0; i < all.size(); i++) {
      var one = all.get(i);
      var earlier = i + 1 < all.size() ? all.get(i + 1).timeline() : Optional.<FullTimeline>empty();
      var changes =
          one.timeline().isPresent() && earlier.isPresent()
              ? Changes.between(earlier.get(), one.timeline().get())
              : null;
      told.add(
          new Told(
              one.publication().number(),
              day(one.publication()),
              one.publication().occasion(),
              one.publication().note().readIn(language),
              changes));
    }
    return told;
  }

  /**
   * What changed since readers last saw the timeline; empty when it can't be said: it was never
   * published, or withdrawn.
   */
  Optional<Changes> since(FullTimeline now) {
    return publications.of(now.timeline().id()).stream()
        .limit(1)
        .filter(last -> last.occasion() != Occasion.WITHDRAWAL)
        .findFirst()
        .flatMap(this::content)
        .map(then -> Changes.between(then, now));
  }

  /** The day in the newsroom's time zone. */
  static LocalDate day(Publication publication) {
    return publication.publishedAt().atZone(ZoneId.systemDefault()).toLocalDate();
  }

  private Optional<FullTimeline> content(Publication publication) {
    return publications
        .edition(publication.timeline(), publication.number())
        .flatMap(edition -> Optional.ofNullable(edition.files().get(CONTENT)))
        .map(Content::bytes)
        .filter(bytes -> bytes.length <= LARGEST)
        .flatMap(
            bytes ->
                Exchange.read(bytes) instanceof TimelineRead(var timeline, _)
                    ? Optional.of(timeline)
                    : Optional.empty());
  }
}
