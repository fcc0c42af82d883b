package org.entente.web.api;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.entente.core.account.AccessScope;
import org.entente.core.account.AccessToken;
import org.entente.core.account.AccessTokens;
import org.entente.core.account.Account;
import org.entente.core.account.Accounts;
import org.entente.core.account.TokenSecret;

/** Tokens for tests, of an administrator of their own. */
final class ProgramsTokens {

  private final AccessTokens tokens;
  private final UUID owner;

  ProgramsTokens(Accounts accounts, AccessTokens tokens) {
    this.tokens = tokens;
    var account = Account.invited(UUID.randomUUID() + "@example.org", "Programs", true, Map.of());
    accounts.add(account);
    this.owner = account.id();
  }

  UUID owner() {
    return owner;
  }

  /** A token for everything. */
  TokenSecret secret() {
    return secret(AccessScope.values());
  }

  TokenSecret secret(AccessScope... scopes) {
    return secret(Duration.ofDays(1), scopes);
  }

  TokenSecret secret(Duration valid, AccessScope... scopes) {
    var secret = TokenSecret.random();
    tokens.add(
        new AccessToken(
            UUID.randomUUID(), owner, "Tests", Set.of(scopes), Instant.now().plus(valid), null),
        secret.digest());
    return secret;
  }
}
