package org.entente.core.publish;

import java.time.Instant;
import org.entente.core.timeline.TimelineId;

/**
 * One immutable numbered edition of a timeline.
 *
 * @param number 1 for the first edition
 * @param timelineVersion the version of the timeline that it shows
 */
public record Publication(
    TimelineId timeline, int number, int timelineVersion, Instant publishedAt) {}
