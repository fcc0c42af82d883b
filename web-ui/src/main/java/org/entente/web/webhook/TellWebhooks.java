package org.entente.web.webhook;

import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.concurrent.CompletableFuture;
import org.entente.core.publish.Editions;
import org.entente.core.publish.NotShown;
import org.entente.core.webhook.DueDelivery;
import org.entente.core.webhook.Retries;
import org.entente.core.webhook.Webhooks;

/**
 * Tells webhooks what is due, so many at a time that a slow one does not hold up the others. Nobody
 * is told of an edition before readers see it.
 */
final class TellWebhooks {

  private static final int AT_ONCE = 20;

  /** Longer than one round takes; what was cut short is taken on again after that. */
  private static final Duration A_ROUND = Duration.ofMinutes(2);

  private static final Duration UNTIL_SHOWN = Duration.ofSeconds(5);

  private static final Duration REMEMBERED = Duration.ofDays(30);
  private static final int FORGOTTEN_AT_ONCE = 5_000;

  private final Webhooks webhooks;
  private final Editions editions;
  private final Post post;
  private final InstantSource clock;

  TellWebhooks(Webhooks webhooks, Editions editions, Post post, InstantSource clock) {
    this.webhooks = webhooks;
    this.editions = editions;
    this.post = post;
    this.clock = clock;
  }

  /** One round: all is sent at once, and what comes of it is noted as the answers come. */
  void tell() {
    var sent = new LinkedHashMap<DueDelivery, CompletableFuture<Post.Answer>>();
    for (var due : webhooks.takeDue(clock.instant(), AT_ONCE, A_ROUND)) {
      if (isShown(due)) {
        sent.put(due, post.send(due));
      } else {
        webhooks.putOff(due.id(), clock.instant().plus(UNTIL_SHOWN));
      }
    }
    sent.forEach((due, answer) -> note(due, answer.join()));
  }

  /** The log tells of the last weeks; a bounded number goes at once, so that nothing waits. */
  void forget() {
    webhooks.forget(clock.instant().minus(REMEMBERED), FORGOTTEN_AT_ONCE);
  }

  private void note(DueDelivery due, Post.Answer answer) {
    var now = clock.instant();
    if (answer.arrived()) {
      webhooks.arrived(due.id(), now, answer.words());
    } else {
      var again = Retries.next(due.startedAt(), due.tries() + 1, now);
      webhooks.failed(due.id(), answer.words(), again.orElse(null));
    }
  }

  private boolean isShown(DueDelivery due) {
    try {
      return editions.shown(due.readers()) >= due.edition().number();
    } catch (NotShown e) {
      return false;
    }
  }
}
