package org.entente.core.account;

import java.util.Locale;

/** What a program may do with an access token, as far as its owner may. */
public enum AccessScope {
  /** Read events, timelines and editions. */
  READ,
  /** Add, change and delete events and timelines, also by import. */
  WRITE,
  /** Publish timelines and withdraw them. */
  PUBLISH,
  /** Have articles read. */
  SUGGESTIONS;

  /** Its name in addresses and answers: {@code suggestions}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
