package org.entente.web.security;

import java.util.UUID;

/** Whoever is let in as an account: a person who signed in, or a program with a person's token. */
public interface Worker {

  /** The account's key. */
  UUID id();
}
