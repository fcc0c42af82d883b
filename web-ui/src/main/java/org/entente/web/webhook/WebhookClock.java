package org.entente.web.webhook;

import java.net.URI;
import java.time.InstantSource;
import org.entente.core.publish.Editions;
import org.entente.core.webhook.Webhooks;
import org.entente.web.settings.EntenteSettings;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

/** Looks every few seconds whether a webhook is to be told something. */
@Configuration(proxyBeanMethods = false)
class WebhookClock {

  private static final Logger LOG = LoggerFactory.getLogger(WebhookClock.class);

  private final TellWebhooks telling;

  WebhookClock(TellWebhooks telling) {
    this.telling = telling;
  }

  @Scheduled(initialDelay = 5_000, fixedDelay = 3_000)
  void tick() {
    try {
      telling.tell();
    } catch (RuntimeException e) {
      // The database may be away for a while; what is due stays due.
      LOG.warn("Webhooks could not be told: {}", e.getMessage());
    }
  }

  @Scheduled(initialDelay = 60_000, fixedDelay = 3_600_000)
  void tidy() {
    try {
      telling.forget();
    } catch (RuntimeException e) {
      LOG.warn("Old deliveries to webhooks could not be forgotten: {}", e.getMessage());
    }
  }

  @Configuration(proxyBeanMethods = false)
  static class Telling {

    @Bean
    Receivers receivers(EntenteSettings settings) {
      return new Receivers(settings.internalWebhooks());
    }

    @Bean
    TellWebhooks tellWebhooks(
        Webhooks webhooks, Editions editions, Receivers receivers, EntenteSettings settings) {
      return new TellWebhooks(
          webhooks,
          editions,
          new Post(receivers, readers(settings), InstantSource.system()),
          InstantSource.system());
    }

    private static @Nullable URI readers(EntenteSettings settings) {
      var address = settings.publicUrl();
      return address == null ? null : settings.readersAddress(address.toString());
    }
  }
}
