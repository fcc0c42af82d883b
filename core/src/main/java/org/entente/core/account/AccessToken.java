package org.entente.core.account;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a program shows to use the HTTP API for an account, as it is kept: without its secret.
 *
 * @param name what it is for, in its owner's words; at most {@link #MAX_NAME} characters
 * @param scopes what it may do; at least one thing
 * @param usedAt when it was last used, to the hour, or null
 */
public record AccessToken(
    UUID id,
    UUID account,
    String name,
    Set<AccessScope> scopes,
    Instant expiresAt,
    @Nullable Instant usedAt) {

  /** The longest name. */
  public static final int MAX_NAME = 100;

  public AccessToken {
    scopes = Set.copyOf(scopes);
    if (name.isBlank() || name.length() > MAX_NAME) {
      throw new IllegalArgumentException(
          "A token's name has 1 to " + MAX_NAME + " characters, not " + name.length());
    }
    if (scopes.isEmpty()) {
      throw new IllegalArgumentException("A token may do at least one thing");
    }
  }

  /** Whether its time is over. */
  public boolean isExpired(Instant now) {
    return !now.isBefore(expiresAt);
  }
}
