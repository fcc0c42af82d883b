package org.entente.persistence.account;

import static org.entente.persistence.schema.Tables.ACCESS_TOKEN;
import static org.entente.persistence.schema.Tables.ACCOUNT;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.entente.core.account.AccessScope;
import org.entente.core.account.AccessToken;
import org.entente.core.account.AccessTokens;
import org.entente.persistence.schema.tables.records.AccessTokenRecord;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Access tokens in PostgreSQL. */
@Repository
@Transactional
class JooqAccessTokens implements AccessTokens {

  private static final Duration USE_IS_KNOWN_TO = Duration.ofHours(1);

  private final DSLContext dsl;

  JooqAccessTokens(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public void add(AccessToken token, String digest) {
    dsl.insertInto(ACCESS_TOKEN)
        .set(ACCESS_TOKEN.ID, token.id())
        .set(ACCESS_TOKEN.ACCOUNT, token.account())
        .set(ACCESS_TOKEN.NAME, token.name())
        .set(ACCESS_TOKEN.HASH, digest)
        .set(
            ACCESS_TOKEN.SCOPES,
            token.scopes().stream().map(AccessScope::name).sorted().toArray(String[]::new))
        .set(ACCESS_TOKEN.EXPIRES_AT, token.expiresAt())
        .execute();
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Shown> byDigest(String digest) {
    return dsl.select(ACCESS_TOKEN.fields())
        .select(ACCOUNT.EMAIL)
        .from(ACCESS_TOKEN)
        .join(ACCOUNT)
        .on(ACCOUNT.ID.eq(ACCESS_TOKEN.ACCOUNT))
        .where(ACCESS_TOKEN.HASH.eq(digest))
        .fetchOptional(row -> new Shown(token(row.into(ACCESS_TOKEN)), row.get(ACCOUNT.EMAIL)));
  }

  @Override
  @Transactional(readOnly = true)
  public List<AccessToken> of(UUID account) {
    return dsl.selectFrom(ACCESS_TOKEN)
        .where(ACCESS_TOKEN.ACCOUNT.eq(account))
        .orderBy(ACCESS_TOKEN.CREATED_AT.desc(), ACCESS_TOKEN.ID)
        .fetch(JooqAccessTokens::token);
  }

  @Override
  public void used(UUID id) {
    var now = Instant.now();
    dsl.update(ACCESS_TOKEN)
        .set(ACCESS_TOKEN.USED_AT, now)
        .where(ACCESS_TOKEN.ID.eq(id))
        .and(ACCESS_TOKEN.USED_AT.isNull().or(ACCESS_TOKEN.USED_AT.lt(now.minus(USE_IS_KNOWN_TO))))
        .execute();
  }

  @Override
  public void revoke(UUID account, UUID id) {
    dsl.deleteFrom(ACCESS_TOKEN)
        .where(ACCESS_TOKEN.ID.eq(id))
        .and(ACCESS_TOKEN.ACCOUNT.eq(account))
        .execute();
  }

  private static AccessToken token(AccessTokenRecord row) {
    return new AccessToken(
        row.getId(),
        row.getAccount(),
        row.getName(),
        Arrays.stream(row.getScopes()).map(AccessScope::valueOf).collect(Collectors.toSet()),
        row.getExpiresAt(),
        row.getUsedAt());
  }
}
