package org.entente.persistence.webhook;

import static org.entente.persistence.schema.Tables.PUBLICATION;
import static org.entente.persistence.schema.Tables.TIMELINE;
import static org.entente.persistence.schema.Tables.WEBHOOK;
import static org.entente.persistence.schema.Tables.WEBHOOK_DELIVERY;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.currentInstant;
import static org.jooq.impl.DSL.select;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.entente.core.publish.Occasion;
import org.entente.core.publish.Publication;
import org.entente.core.timeline.PublicId;
import org.entente.core.timeline.TimelineId;
import org.entente.core.webhook.Delivery;
import org.entente.core.webhook.DueDelivery;
import org.entente.core.webhook.Webhook;
import org.entente.core.webhook.Webhooks;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectOnConditionStep;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Webhooks in PostgreSQL. */
@Repository
@Transactional
class JooqWebhooks implements Webhooks {

  private final DSLContext dsl;

  JooqWebhooks(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Webhook> all() {
    return dsl.selectFrom(WEBHOOK)
        .orderBy(WEBHOOK.ADDED_AT, WEBHOOK.ID)
        .fetch(row -> new Webhook(row.getId(), URI.create(row.getAddress()), row.getAddedAt()));
  }

  @Override
  public void add(Webhook webhook, String secret) {
    dsl.insertInto(WEBHOOK)
        .set(WEBHOOK.ID, webhook.id())
        .set(WEBHOOK.ADDRESS, webhook.address().toString())
        .set(WEBHOOK.SECRET, secret)
        .set(WEBHOOK.ADDED_AT, webhook.addedAt())
        .execute();
  }

  @Override
  public void remove(UUID webhook) {
    dsl.deleteFrom(WEBHOOK).where(WEBHOOK.ID.eq(webhook)).execute();
  }

  @Override
  @Transactional(readOnly = true)
  public List<Delivery> deliveries(int limit) {
    return whole()
        .orderBy(WEBHOOK_DELIVERY.STARTED_AT.desc(), WEBHOOK_DELIVERY.ID)
        .limit(limit)
        .fetch(
            row ->
                new Delivery(
                    row.get(WEBHOOK_DELIVERY.ID),
                    URI.create(row.get(WEBHOOK.ADDRESS)),
                    publication(row),
                    row.get(TIMELINE.TITLE),
                    row.get(WEBHOOK_DELIVERY.STARTED_AT),
                    row.get(WEBHOOK_DELIVERY.TRIES),
                    row.get(WEBHOOK_DELIVERY.NEXT_AT),
                    row.get(WEBHOOK_DELIVERY.DELIVERED_AT),
                    row.get(WEBHOOK_DELIVERY.ANSWER)));
  }

  @Override
  public void sendAgain(UUID delivery) {
    dsl.update(WEBHOOK_DELIVERY)
        .set(WEBHOOK_DELIVERY.STARTED_AT, currentInstant())
        .set(WEBHOOK_DELIVERY.NEXT_AT, currentInstant())
        .set(WEBHOOK_DELIVERY.TRIES, 0)
        .setNull(WEBHOOK_DELIVERY.DELIVERED_AT)
        .set(WEBHOOK_DELIVERY.ANSWER, "")
        .where(WEBHOOK_DELIVERY.ID.eq(delivery))
        .execute();
  }

  @Override
  public List<DueDelivery> takeDue(Instant now, int limit, Duration meanwhile) {
    var taken =
        dsl.update(WEBHOOK_DELIVERY)
            .set(WEBHOOK_DELIVERY.NEXT_AT, now.plus(meanwhile))
            .where(
                WEBHOOK_DELIVERY.ID.in(
                    select(WEBHOOK_DELIVERY.ID)
                        .from(WEBHOOK_DELIVERY)
                        .where(WEBHOOK_DELIVERY.NEXT_AT.le(now))
                        .orderBy(WEBHOOK_DELIVERY.NEXT_AT)
                        .limit(limit)
                        .forUpdate()
                        .skipLocked()))
            .returning(WEBHOOK_DELIVERY.ID)
            .fetch(WEBHOOK_DELIVERY.ID);
    return whole()
        .where(WEBHOOK_DELIVERY.ID.eq(any(taken.toArray(UUID[]::new))))
        .orderBy(WEBHOOK_DELIVERY.STARTED_AT, WEBHOOK_DELIVERY.ID)
        .fetch(
            row ->
                new DueDelivery(
                    row.get(WEBHOOK_DELIVERY.ID),
                    URI.create(row.get(WEBHOOK.ADDRESS)),
                    row.get(WEBHOOK.SECRET),
                    new PublicId(row.get(TIMELINE.PUBLIC_ID)),
                    publication(row),
                    row.get(WEBHOOK_DELIVERY.STARTED_AT),
                    row.get(WEBHOOK_DELIVERY.TRIES)));
  }

  @Override
  public void forget(Instant before, int limit) {
    dsl.deleteFrom(WEBHOOK_DELIVERY)
        .where(
            WEBHOOK_DELIVERY.ID.in(
                select(WEBHOOK_DELIVERY.ID)
                    .from(WEBHOOK_DELIVERY)
                    .where(WEBHOOK_DELIVERY.NEXT_AT.isNull())
                    .and(WEBHOOK_DELIVERY.STARTED_AT.lt(before))
                    .orderBy(WEBHOOK_DELIVERY.STARTED_AT, WEBHOOK_DELIVERY.ID)
                    .limit(limit)))
        .execute();
  }

  @Override
  public void putOff(UUID delivery, Instant until) {
    dsl.update(WEBHOOK_DELIVERY)
        .set(WEBHOOK_DELIVERY.NEXT_AT, until)
        .where(WEBHOOK_DELIVERY.ID.eq(delivery))
        .execute();
  }

  @Override
  public void arrived(UUID delivery, Instant when, String answer) {
    dsl.update(WEBHOOK_DELIVERY)
        .set(WEBHOOK_DELIVERY.TRIES, WEBHOOK_DELIVERY.TRIES.plus(1))
        .setNull(WEBHOOK_DELIVERY.NEXT_AT)
        .set(WEBHOOK_DELIVERY.DELIVERED_AT, when)
        .set(WEBHOOK_DELIVERY.ANSWER, answer)
        .where(WEBHOOK_DELIVERY.ID.eq(delivery))
        .execute();
  }

  @Override
  public void failed(UUID delivery, String answer, @Nullable Instant again) {
    dsl.update(WEBHOOK_DELIVERY)
        .set(WEBHOOK_DELIVERY.TRIES, WEBHOOK_DELIVERY.TRIES.plus(1))
        .set(WEBHOOK_DELIVERY.NEXT_AT, again)
        .set(WEBHOOK_DELIVERY.ANSWER, answer)
        .where(WEBHOOK_DELIVERY.ID.eq(delivery))
        .execute();
  }

  /** Deliveries with the webhook, the edition and the timeline that each is about. */
  private SelectOnConditionStep<Record> whole() {
    return dsl.select(WEBHOOK_DELIVERY.fields())
        .select(WEBHOOK.ADDRESS, WEBHOOK.SECRET, TIMELINE.PUBLIC_ID, TIMELINE.TITLE)
        .select(
            PUBLICATION.TIMELINE_VERSION,
            PUBLICATION.PUBLISHED_AT,
            PUBLICATION.OCCASION,
            PUBLICATION.NOTE)
        .from(WEBHOOK_DELIVERY)
        .join(WEBHOOK)
        .on(WEBHOOK.ID.eq(WEBHOOK_DELIVERY.WEBHOOK))
        .join(TIMELINE)
        .on(TIMELINE.ID.eq(WEBHOOK_DELIVERY.TIMELINE))
        .join(PUBLICATION)
        .on(PUBLICATION.TIMELINE.eq(WEBHOOK_DELIVERY.TIMELINE))
        .and(PUBLICATION.NUMBER.eq(WEBHOOK_DELIVERY.NUMBER));
  }

  private static Publication publication(Record row) {
    return new Publication(
        new TimelineId(row.get(WEBHOOK_DELIVERY.TIMELINE)),
        row.get(WEBHOOK_DELIVERY.NUMBER),
        row.get(PUBLICATION.TIMELINE_VERSION),
        row.get(PUBLICATION.PUBLISHED_AT),
        Occasion.valueOf(row.get(PUBLICATION.OCCASION)),
        row.get(PUBLICATION.NOTE));
  }
}
