package org.entente.persistence.actor;

import org.entente.core.actor.KnownActors;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Brings the world's actors into the archive, before anything else asks for them. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ActorSeed implements ApplicationRunner {

  private final JooqActors actors;

  ActorSeed(JooqActors actors) {
    this.actors = actors;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    actors.addMissing(KnownActors.all());
  }
}
