package org.entente.web.archive;

import org.entente.core.bulk.BulkEdits;
import org.entente.core.event.Events;
import org.entente.core.timeline.Timelines;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts editing many events together. */
@Configuration(proxyBeanMethods = false)
class BulkEditing {

  @Bean
  BulkEdits bulkEdits(Events events, Timelines timelines) {
    return new BulkEdits(events, timelines);
  }
}
