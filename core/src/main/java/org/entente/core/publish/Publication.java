package org.entente.core.publish;

import java.time.Instant;
import org.entente.core.text.Texts;
import org.entente.core.timeline.TimelineId;

/**
 * One immutable numbered edition of a timeline.
 *
 * @param number 1 for the first edition
 * @param timelineVersion the version of the timeline that it shows
 * @param occasion why it was published
 * @param note what readers are told of it; a correction and a withdrawal have one
 */
public record Publication(
    TimelineId timeline,
    int number,
    int timelineVersion,
    Instant publishedAt,
    Occasion occasion,
    Texts note) {

  public Publication {
    if (number < 1) {
      throw new IllegalArgumentException("Editions count from 1, not from " + number);
    }
    if (occasion.needsNote() && note.isEmpty()) {
      throw new IllegalArgumentException("Readers are told what a " + occasion + " is about");
    }
  }
}
