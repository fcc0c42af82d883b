package org.entente.core.account;

import java.util.Optional;
import java.util.UUID;

/** Tells on whose behalf the current call is made. */
public interface AtWork {

  /** The account of the person at work; empty when Entente acts by itself, or a stranger asks. */
  Optional<UUID> person();

  /** Whether Entente acts by itself: when it starts, or at a time that was set. */
  boolean isEntente();
}
