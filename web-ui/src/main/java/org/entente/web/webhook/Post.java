package org.entente.web.webhook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import org.entente.core.webhook.DueDelivery;
import org.jspecify.annotations.Nullable;

/** Sends one notice, once. Follows no redirect and reads nothing of the answer but its status. */
final class Post {

  /** What came of it, in words. */
  record Answer(boolean arrived, String words) {}

  private static final Duration AT_MOST = Duration.ofSeconds(10);

  private final Receivers receivers;
  private final @Nullable URI readers;
  private final InstantSource clock;
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(Version.HTTP_1_1)
          .followRedirects(Redirect.NEVER)
          .connectTimeout(AT_MOST.dividedBy(2))
          .build();

  Post(Receivers receivers, @Nullable URI readers, InstantSource clock) {
    this.receivers = receivers;
    this.readers = readers;
    this.clock = clock;
  }

  /** The name is looked up right before, so that Java still remembers it when it connects. */
  CompletableFuture<Answer> send(DueDelivery delivery) {
    var refusal = receivers.refusal(delivery.address());
    if (refusal.isPresent()) {
      return CompletableFuture.completedFuture(new Answer(false, refusal.get().toString()));
    }
    var body = Notice.of(delivery, readers);
    var timestamp = Long.toString(clock.instant().getEpochSecond());
    var request =
        HttpRequest.newBuilder(delivery.address())
            .timeout(AT_MOST)
            .header("Content-Type", "application/json")
            .header("User-Agent", "Entente")
            .header("Entente-Delivery", delivery.id().toString())
            .header("Entente-Timestamp", timestamp)
            .header("Entente-Signature", Signature.of(delivery.secret(), timestamp, body))
            .POST(BodyPublishers.ofByteArray(body))
            .build();
    return client
        .sendAsync(request, BodyHandlers.ofInputStream())
        .thenApply(Post::answered)
        .exceptionally(Post::failed);
  }

  private static Answer answered(HttpResponse<InputStream> answer) {
    try {
      answer.body().close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var status = answer.statusCode();
    return new Answer(status / 100 == 2, "It answered " + status);
  }

  private static Answer failed(Throwable why) {
    return new Answer(
        false,
        why.getCause() instanceof HttpTimeoutException
            ? "It did not answer within " + AT_MOST.toSeconds() + " s"
            : "It could not be reached");
  }
}
