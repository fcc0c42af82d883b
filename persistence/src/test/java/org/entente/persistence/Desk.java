package org.entente.persistence;

import java.util.Optional;
import java.util.UUID;
import org.entente.core.account.AtWork;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says in tests who is at work; nobody at first. */
@Component
public final class Desk implements AtWork {

  private @Nullable UUID person;

  @Override
  public Optional<UUID> person() {
    return Optional.ofNullable(person);
  }

  @Override
  public boolean isEntente() {
    return person == null;
  }

  /** This person works from now on. */
  public void sits(UUID somebody) {
    person = somebody;
  }

  /** Entente works by itself from now on. */
  public void isEmpty() {
    person = null;
  }
}
