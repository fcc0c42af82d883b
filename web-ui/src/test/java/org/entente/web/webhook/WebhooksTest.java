package org.entente.web.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.entente.core.date.EventDate;
import org.entente.core.event.Event;
import org.entente.core.event.EventId;
import org.entente.core.event.Events;
import org.entente.core.event.Kind;
import org.entente.core.publish.Occasion;
import org.entente.core.publish.PublishTimeline;
import org.entente.core.text.Texts;
import org.entente.core.timeline.Timeline;
import org.entente.core.timeline.TimelineId;
import org.entente.core.timeline.Timelines;
import org.entente.core.webhook.Delivery;
import org.entente.core.webhook.Webhook;
import org.entente.core.webhook.Webhooks;
import org.entente.web.support.EntenteTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;

/** From publishing to a program that is told. */
@EntenteTest
@Timeout(120)
final class WebhooksTest {

  @Autowired Webhooks webhooks;
  @Autowired Events events;
  @Autowired Timelines timelines;
  @Autowired PublishTimeline publishing;
  @Autowired TellWebhooks telling;

  private final Receiver receiver = new Receiver();
  private final UUID hook = UUID.randomUUID();
  private TimelineId timeline;

  @BeforeEach
  void a_webhook_and_a_timeline() {
    var event =
        new Event(
            EventId.random(),
            0,
            EventDate.of("2016"),
            Kind.OTHER,
            Texts.of("en", "It"),
            Texts.NONE,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            null,
            Texts.NONE,
            2,
            List.of());
    events.save(event);
    var made = Timeline.named("en", "Told").using(event.id());
    timelines.save(made);
    timeline = made.id();
    webhooks.add(new Webhook(hook, receiver.address(), Instant.now()), "secret");
  }

  @AfterEach
  void the_webhook_goes() {
    webhooks.remove(hook);
    receiver.close();
  }

  @Test
  void it_is_told_of_publishing_correcting_and_withdrawing() throws InterruptedException {
    publishing.publish(timeline);
    telling.tell();
    assertThat(receiver.next().body()).contains("timeline.published", timeline.toString());

    publishing.publish(timeline, Occasion.CORRECTION, Texts.of("en", "It was Monday"));
    telling.tell();
    assertThat(receiver.next().body()).contains("timeline.corrected", "It was Monday");

    publishing.withdraw(timeline, Texts.of("en", "All wrong"));
    telling.tell();
    assertThat(receiver.next().body()).contains("timeline.withdrawn", "All wrong");
  }

  @Test
  void what_did_not_arrive_is_tried_again_later_and_at_once_on_request()
      throws InterruptedException {
    receiver.answers = 503;
    publishing.publish(timeline);
    telling.tell();
    var first = receiver.next();
    var failed = settled();
    assertThat(failed.answer()).isEqualTo("It answered 503");
    assertThat(failed.nextAt()).isAfter(failed.startedAt().plusSeconds(29));

    receiver.answers = 200;
    webhooks.sendAgain(failed.id());
    telling.tell();

    assertThat(receiver.next().body()).isEqualTo(first.body());
    assertThat(settled().deliveredAt()).isNotNull();
  }

  @Test
  void nobody_is_told_of_a_timeline_that_was_not_published() {
    telling.tell();

    assertThat(delivery()).isEmpty();
    assertThat(receiver.isToldNothing()).isTrue();
  }

  @Test
  void what_is_over_is_forgotten_after_a_while_and_what_is_not_stays() {
    receiver.answers = 503;
    publishing.publish(timeline);
    telling.tell();
    settled();
    webhooks.forget(Instant.now().plusSeconds(60), 100);
    assertThat(delivery()).hasSize(1);

    receiver.answers = 200;
    webhooks.sendAgain(delivery().getFirst().id());
    telling.tell();
    settled();
    webhooks.forget(Instant.now().minusSeconds(60), 100);
    assertThat(delivery()).hasSize(1);
    webhooks.forget(Instant.now().plusSeconds(60), 100);
    assertThat(delivery()).isEmpty();
  }

  /** The delivery, once what came of its last try is noted. */
  private Delivery settled() {
    while (true) {
      var delivery = delivery().getFirst();
      if (delivery.tries() > 0) {
        return delivery;
      }
      Thread.onSpinWait();
    }
  }

  private List<Delivery> delivery() {
    return webhooks.deliveries(100).stream()
        .filter(one -> one.edition().timeline().equals(timeline))
        .toList();
  }
}
