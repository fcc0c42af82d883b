package org.entente.core.access;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.entente.core.account.AccessScope;
import org.entente.core.account.AccessToken;
import org.entente.core.account.AccessTokens;
import org.entente.core.audit.AuditLog;
import org.entente.core.audit.Deed;

/** The access tokens, with who makes and revokes them noted. */
public final class NotedAccessTokens implements AccessTokens {

  private final AccessTokens tokens;
  private final AuditLog audit;

  public NotedAccessTokens(AccessTokens tokens, AuditLog audit) {
    this.tokens = tokens;
    this.audit = audit;
  }

  @Override
  public void add(AccessToken token, String digest) {
    tokens.add(token, digest);
    audit.note(Deed.TOKEN_MADE, inWords(token));
  }

  @Override
  public Optional<Shown> byDigest(String digest) {
    return tokens.byDigest(digest);
  }

  @Override
  public List<AccessToken> of(UUID account) {
    return tokens.of(account);
  }

  @Override
  public void used(UUID id) {
    tokens.used(id);
  }

  @Override
  public void revoke(UUID account, UUID id) {
    var gone = tokens.of(account).stream().filter(token -> token.id().equals(id)).findAny();
    tokens.revoke(account, id);
    gone.ifPresent(token -> audit.note(Deed.TOKEN_REVOKED, inWords(token)));
  }

  private static String inWords(AccessToken token) {
    var scopes =
        token.scopes().stream().sorted().map(AccessScope::code).collect(Collectors.joining(", "));
    return "“%s” for %s, until %s"
        .formatted(token.name(), scopes, LocalDate.ofInstant(token.expiresAt(), ZoneOffset.UTC));
  }
}
