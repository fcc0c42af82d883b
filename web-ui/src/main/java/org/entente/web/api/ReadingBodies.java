package org.entente.web.api;

import org.entente.core.actor.Actors;
import org.entente.core.event.Events;
import org.entente.core.exchange.Parts;
import org.entente.core.image.Images;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together what reads bodies. */
@Configuration(proxyBeanMethods = false)
class ReadingBodies {

  @Bean
  Parts parts(Actors actors, Events events, Images images) {
    return new Parts(actors, events, images);
  }
}
