package org.entente.core.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The webhooks, and what is to be told to them. Registering an edition also notes, in the same
 * transaction, that each of them is to be told of it. One call is one transaction.
 */
public interface Webhooks {

  /** All of them, in the order in which they were added. */
  List<Webhook> all();

  void add(Webhook webhook, String secret);

  /** With all that was still to be told to it. */
  void remove(UUID webhook);

  /** The latest deliveries, those begun last first. */
  List<Delivery> deliveries(int limit);

  /** Begins a delivery anew, whatever came of it. */
  void sendAgain(UUID delivery);

  /**
   * Forgets deliveries that arrived or were given up, and began before.
   *
   * @param limit how many at most, the oldest first
   */
  void forget(Instant before, int limit);

  /**
   * Takes on what is due, so that nobody else does meanwhile.
   *
   * @param meanwhile how long it is kept from others; after that it is due again
   */
  List<DueDelivery> takeDue(Instant now, int limit, Duration meanwhile);

  /** What was taken on has to wait: it counts as not tried. */
  void putOff(UUID delivery, Instant until);

  /** It arrived. */
  void arrived(UUID delivery, Instant when, String answer);

  /**
   * It did not arrive.
   *
   * @param again when it is tried again, or null when it is given up
   */
  void failed(UUID delivery, String answer, @Nullable Instant again);
}
