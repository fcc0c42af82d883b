package org.entente.core.webhook;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.entente.core.publish.Publication;
import org.entente.core.timeline.PublicId;

/**
 * A delivery whose time has come.
 *
 * @param secret signs what is sent
 * @param readers the timeline's name in readers' addresses
 * @param tries how often it was tried before
 */
public record DueDelivery(
    UUID id,
    URI address,
    String secret,
    PublicId readers,
    Publication edition,
    Instant startedAt,
    int tries) {

  /** Never the secret itself, which could end up in a log. */
  @Override
  public String toString() {
    return "delivery " + id + " to " + address;
  }
}
