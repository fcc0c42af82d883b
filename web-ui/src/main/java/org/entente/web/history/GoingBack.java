package org.entente.web.history;

import org.entente.core.event.Events;
import org.entente.core.history.History;
import org.entente.core.history.Rewind;
import org.entente.core.timeline.Timelines;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts going back together. */
@Configuration(proxyBeanMethods = false)
class GoingBack {

  @Bean
  Rewind rewind(History history, Events events, Timelines timelines) {
    return new Rewind(history, events, timelines);
  }
}
