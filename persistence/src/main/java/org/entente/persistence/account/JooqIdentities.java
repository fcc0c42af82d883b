package org.entente.persistence.account;

import static org.entente.persistence.schema.Tables.IDENTITY;
import static org.entente.persistence.schema.Tables.INVITATION;
import static org.jooq.impl.DSL.boolOr;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.entente.core.account.Account;
import org.entente.core.account.Accounts;
import org.entente.core.account.Identities;
import org.entente.core.account.Identity;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Identities in PostgreSQL. */
@Repository
@Transactional
class JooqIdentities implements Identities {

  private final DSLContext dsl;
  private final Accounts accounts;

  JooqIdentities(DSLContext dsl, Accounts accounts) {
    this.dsl = dsl;
    this.accounts = accounts;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Known> of(Identity identity) {
    return dsl.select(IDENTITY.ACCOUNT, IDENTITY.RIGHTS_COME_ALONG)
        .from(IDENTITY)
        .where(IDENTITY.ISSUER.eq(identity.issuer()))
        .and(IDENTITY.SUBJECT.eq(identity.subject()))
        .fetchOptional()
        .flatMap(
            row -> accounts.byId(row.value1()).map(account -> new Known(account, row.value2())));
  }

  @Override
  @Transactional(readOnly = true)
  public Map<UUID, Boolean> rightsComeAlong() {
    var along = boolOr(IDENTITY.RIGHTS_COME_ALONG);
    return dsl.select(IDENTITY.ACCOUNT, along)
        .from(IDENTITY)
        .groupBy(IDENTITY.ACCOUNT)
        .fetchMap(IDENTITY.ACCOUNT, along);
  }

  @Override
  public boolean add(Account account, Identity identity) {
    if (of(identity).isPresent() || !accounts.add(account)) {
      return false;
    }
    insert(account, identity, true);
    return true;
  }

  /** Deleting the link decides who of two uses it: the database lets one through. */
  @Override
  public Linking link(String linkHash, Identity identity, Instant now) {
    var invited = accounts.invited(linkHash, now);
    if (invited.isEmpty()) {
      return new Linking.UsedUp();
    }
    var account = invited.get();
    if (of(identity).filter(known -> !known.account().id().equals(account.id())).isPresent()) {
      return new Linking.Anothers();
    }
    if (dsl.deleteFrom(INVITATION).where(INVITATION.LINK_HASH.eq(linkHash)).execute() == 0) {
      return new Linking.UsedUp();
    }
    dsl.deleteFrom(IDENTITY)
        .where(IDENTITY.ACCOUNT.eq(account.id()))
        .and(IDENTITY.ISSUER.eq(identity.issuer()))
        .execute();
    insert(account, identity, false);
    return new Linking.Linked(account);
  }

  private void insert(Account account, Identity identity, boolean rightsComeAlong) {
    dsl.insertInto(IDENTITY)
        .set(IDENTITY.ISSUER, identity.issuer())
        .set(IDENTITY.SUBJECT, identity.subject())
        .set(IDENTITY.ACCOUNT, account.id())
        .set(IDENTITY.RIGHTS_COME_ALONG, rightsComeAlong)
        .execute();
  }
}
