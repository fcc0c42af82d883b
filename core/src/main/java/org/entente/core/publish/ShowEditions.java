package org.entente.core.publish;

import java.util.stream.IntStream;
import org.entente.core.timeline.TimelineId;

/**
 * Shows what is registered and not shown: an edition whose publishing was cut short, or all of them
 * when the place where they stood was lost. They are made again byte by byte.
 */
public final class ShowEditions {

  private final Publications publications;
  private final Editions editions;

  public ShowEditions(Publications publications, Editions editions) {
    this.publications = publications;
    this.editions = editions;
  }

  /**
   * Shows what is missing, of every timeline.
   *
   * @return how many editions were shown
   * @throws NotShown if the place can't be reached
   */
  public int showMissing() {
    return publications.latest().stream()
        .mapToInt(latest -> showMissing(latest.timeline(), latest.number()))
        .sum();
  }

  /** Shows what is missing of one timeline. */
  public int showMissing(TimelineId timeline) {
    return publications.of(timeline).stream().mapToInt(Publication::number).max().stream()
        .map(last -> showMissing(timeline, last))
        .sum();
  }

  private int showMissing(TimelineId timeline, int last) {
    var latest = publications.edition(timeline, last);
    if (latest.isEmpty()) {
      return 0;
    }
    int shown = editions.shown(latest.get().readers());
    return (int)
        IntStream.rangeClosed(shown + 1, last)
            .mapToObj(number -> publications.edition(timeline, number))
            .flatMap(java.util.Optional::stream)
            .peek(editions::show)
            .count();
  }
}
