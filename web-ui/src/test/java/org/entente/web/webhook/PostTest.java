package org.entente.web.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.entente.core.publish.Occasion;
import org.entente.core.publish.Publication;
import org.entente.core.text.Texts;
import org.entente.core.timeline.PublicId;
import org.entente.core.timeline.TimelineId;
import org.entente.core.webhook.DueDelivery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One notice to a real receiver. */
final class PostTest {

  private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");

  private final Receiver receiver = new Receiver();
  private final Post post =
      new Post(new Receivers(true), URI.create("https://news.example/"), () -> NOW);

  @AfterEach
  void the_receiver_goes() {
    receiver.close();
  }

  @Test
  void the_receiver_can_check_who_sent_it_and_when() throws InterruptedException {
    var due = due(receiver.address());

    assertThat(post.send(due).join().arrived()).isTrue();

    var told = receiver.next();
    assertThat(told.timestamp()).isEqualTo(Long.toString(NOW.getEpochSecond()));
    assertThat(told.signature())
        .isEqualTo(
            Signature.of("secret", told.timestamp(), told.body().getBytes(StandardCharsets.UTF_8)));
    assertThat(told.delivery()).isEqualTo(due.id().toString());
    assertThat(told.body())
        .contains(
            "\"type\":\"timeline.corrected\"",
            "\"edition\":3",
            "\"note\":{\"en\":\"It was Monday\"}",
            "\"address\":\"https://news.example/e/" + due.readers() + "/\"");
  }

  @Test
  void a_signature_is_an_hmac_sha_256_as_others_compute_it() {
    // printf '1700000000.{"a":1}' | openssl dgst -sha256 -hmac secret
    assertThat(Signature.of("secret", "1700000000", "{\"a\":1}".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("v1=49f24e537407743fa4a0242bb63b94b9a47ee99cbbe071ccd8a22550ae411686");
  }

  @Test
  void what_is_refused_did_not_arrive() {
    receiver.answers = 500;

    assertThat(post.send(due(receiver.address())).join())
        .isEqualTo(new Post.Answer(false, "It answered 500"));
  }

  @Test
  void a_redirect_is_not_followed() throws InterruptedException {
    receiver.answers = 307;

    assertThat(post.send(due(receiver.address())).join().arrived()).isFalse();
    receiver.next();
    assertThat(receiver.isToldNothing()).isTrue();
  }

  @Test
  void who_is_not_there_is_told_later() {
    receiver.close();

    assertThat(post.send(due(receiver.address())).join())
        .isEqualTo(new Post.Answer(false, "It could not be reached"));
  }

  @Test
  void one_s_own_network_is_told_nothing_unless_that_was_allowed() {
    var careful = new Post(new Receivers(false), null, () -> NOW);
    var address = URI.create("https://localhost:" + receiver.address().getPort() + "/hook");

    assertThat(careful.send(due(address)).join().words()).contains("not a public address");
    assertThat(careful.send(due(receiver.address())).join().words()).contains("https://");
    assertThat(receiver.isToldNothing()).isTrue();
  }

  private static DueDelivery due(URI address) {
    return new DueDelivery(
        UUID.randomUUID(),
        address,
        "secret",
        PublicId.random(),
        new Publication(
            TimelineId.random(), 3, 7, NOW, Occasion.CORRECTION, Texts.of("en", "It was Monday")),
        NOW,
        0);
  }
}
