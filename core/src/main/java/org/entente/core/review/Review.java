package org.entente.core.review;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.entente.core.timeline.TimelineId;

/**
 * Where somebody brought a timeline on its way to readers.
 *
 * @param content what the timeline was then: see {@link ContentHash}
 * @param by who brought it there; empty when Entente did
 */
public record Review(
    TimelineId timeline, Stage stage, String content, Optional<UUID> by, Instant at) {}
