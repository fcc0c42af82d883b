package org.entente.core.account;

import java.util.Locale;

/** What a program may do with an access token. */
public enum AccessScope {
  /** Have articles read. */
  SUGGESTIONS;

  /** Its name in addresses and answers: {@code suggestions}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
