package org.entente.core.account;

import org.entente.core.said.Said;

/** Why somebody whom another sign-in vouches for does not come in. */
public enum NotLetIn {
  NOT_INVITED,
  NO_GROUP,
  DISABLED,
  LINK_USED_UP,
  ANOTHERS,
  EMAIL_TAKEN,
  NO_EMAIL;

  /** The reason, as a sentence without its stop. */
  public Said words() {
    return Said.of("notLetIn." + name());
  }

  /** What to do about it. */
  public Said help() {
    return Said.of("notLetIn." + name() + ".help");
  }
}
