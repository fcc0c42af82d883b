package org.entente.web.publish;

import org.entente.core.publish.PublishOnTime;
import org.entente.core.publish.PublishOutcome.Published;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Looks every few seconds whether something is to be published. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class PublishingClock {

  private static final Logger LOG = LoggerFactory.getLogger(PublishingClock.class);

  private final PublishOnTime onTime;

  PublishingClock(PublishOnTime onTime) {
    this.onTime = onTime;
  }

  @Scheduled(initialDelay = 5_000, fixedDelay = 10_000)
  void tick() {
    try {
      onTime
          .publishDue()
          .forEach(
              outcome -> {
                if (!(outcome instanceof Published)) {
                  LOG.warn("A planned edition was not published: {}", outcome);
                }
              });
    } catch (RuntimeException e) {
      // The database may be away for a while; the plan stays.
      LOG.warn("Planned editions could not be published: {}", e.getMessage());
    }
  }
}
