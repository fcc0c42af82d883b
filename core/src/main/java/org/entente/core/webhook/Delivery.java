package org.entente.core.webhook;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.entente.core.publish.Publication;
import org.entente.core.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * An edition that somebody is told of, and how that went so far.
 *
 * @param title of the timeline, as it is now
 * @param startedAt when telling began, or began again on request
 * @param tries how often it was tried since then
 * @param nextAt when it is tried next; null once delivered or given up
 * @param deliveredAt when it arrived, or null
 * @param answer what came of the last try, in words; empty before the first
 */
public record Delivery(
    UUID id,
    URI address,
    Publication edition,
    Texts title,
    Instant startedAt,
    int tries,
    @Nullable Instant nextAt,
    @Nullable Instant deliveredAt,
    String answer) {

  /** Whether nothing more is tried although it did not arrive. */
  public boolean isGivenUp() {
    return nextAt == null && deliveredAt == null;
  }
}
