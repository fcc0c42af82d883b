package org.entente.core.access;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.entente.core.account.Access;
import org.entente.core.account.NotAllowed;
import org.entente.core.account.Right;
import org.entente.core.audit.AuditLog;
import org.entente.core.audit.Deed;
import org.entente.core.webhook.Delivery;
import org.entente.core.webhook.DueDelivery;
import org.entente.core.webhook.Webhook;
import org.entente.core.webhook.Webhooks;
import org.jspecify.annotations.Nullable;

/**
 * The webhooks as administrators may manage them, and as Entente tells them.
 *
 * @see NotAllowed what every method throws that is not allowed
 */
public final class GuardedWebhooks implements Webhooks {

  private final Webhooks webhooks;
  private final Access access;
  private final AuditLog audit;

  public GuardedWebhooks(Webhooks webhooks, Access access, AuditLog audit) {
    this.webhooks = webhooks;
    this.access = access;
    this.audit = audit;
  }

  private Webhooks allowed() {
    access.require(Right.MANAGE_WEBHOOKS);
    return webhooks;
  }

  @Override
  public List<Webhook> all() {
    return allowed().all();
  }

  @Override
  public void add(Webhook webhook, String secret) {
    allowed().add(webhook, secret);
    audit.note(Deed.WEBHOOK_ADDED, host(webhook));
  }

  @Override
  public void remove(UUID webhook) {
    var gone = allowed().all().stream().filter(known -> known.id().equals(webhook)).findAny();
    webhooks.remove(webhook);
    gone.ifPresent(removed -> audit.note(Deed.WEBHOOK_REMOVED, host(removed)));
  }

  /** No more of the address: many receivers know their senders by a secret that stands in it. */
  private static String host(Webhook webhook) {
    return String.valueOf(webhook.address().getHost());
  }

  @Override
  public List<Delivery> deliveries(int limit) {
    return allowed().deliveries(limit);
  }

  @Override
  public void sendAgain(UUID delivery) {
    allowed().sendAgain(delivery);
  }

  @Override
  public void forget(Instant before, int limit) {
    allowed().forget(before, limit);
  }

  @Override
  public List<DueDelivery> takeDue(Instant now, int limit, Duration meanwhile) {
    return allowed().takeDue(now, limit, meanwhile);
  }

  @Override
  public void putOff(UUID delivery, Instant until) {
    allowed().putOff(delivery, until);
  }

  @Override
  public void arrived(UUID delivery, Instant when, String answer) {
    allowed().arrived(delivery, when, answer);
  }

  @Override
  public void failed(UUID delivery, String answer, @Nullable Instant again) {
    allowed().failed(delivery, answer, again);
  }
}
