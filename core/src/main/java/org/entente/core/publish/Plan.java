package org.entente.core.publish;

import java.time.Instant;
import org.entente.core.text.Texts;
import org.entente.core.timeline.TimelineId;

/**
 * When a timeline's next edition is to be published, as the timeline is then.
 *
 * @param embargo whether it must not be published before
 * @param occasion why
 * @param note what readers are told of it
 */
public record Plan(
    TimelineId timeline, Instant at, boolean embargo, Occasion occasion, Texts note) {}
