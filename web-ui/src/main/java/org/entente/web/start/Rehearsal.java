package org.entente.web.start;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * With {@code --entente.rehearsal=true} the application starts, does what a start does, and ends.
 * The start script lets the JVM watch that once and keep what it learned, so that real starts are
 * short.
 */
@Component
@ConditionalOnProperty("entente.rehearsal")
class Rehearsal {

  @EventListener
  @Order(Ordered.LOWEST_PRECEDENCE)
  void end(ApplicationReadyEvent event) {
    System.exit(SpringApplication.exit(event.getApplicationContext()));
  }
}
