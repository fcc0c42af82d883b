package org.entente.core.account;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The access tokens. One call is one transaction. */
public interface AccessTokens {

  /** Keeps a new token under its secret's digest. */
  void add(AccessToken token, String digest);

  /** The token whose secret has this digest, with the address of its account's owner. */
  Optional<Shown> byDigest(String digest);

  /** An account's tokens, the newest first. */
  List<AccessToken> of(UUID account);

  /** Remembers that the token was used now; to the hour, so that reading rarely writes. */
  void used(UUID id);

  /** Ends an account's token at once. */
  void revoke(UUID account, UUID id);

  /** A token that a program showed, and whom it acts for. */
  record Shown(AccessToken token, String email) {}
}
