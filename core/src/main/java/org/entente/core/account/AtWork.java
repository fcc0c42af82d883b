package org.entente.core.account;

import java.util.Optional;
import java.util.UUID;

/** Tells on whose behalf the current call is made. */
@FunctionalInterface
public interface AtWork {

  /** The account of the person at work; empty when Entente acts by itself. */
  Optional<UUID> person();
}
