package org.entente.persistence.account;

import static org.entente.persistence.schema.Tables.ACCOUNT;

import java.util.Optional;
import org.entente.core.account.Account;
import org.entente.core.account.Accounts;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Accounts in PostgreSQL. */
@Repository
@Transactional
class JooqAccounts implements Accounts {

  private final DSLContext dsl;

  JooqAccounts(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  @Transactional(readOnly = true)
  public boolean none() {
    return !dsl.fetchExists(ACCOUNT);
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Account> byEmail(String email) {
    return dsl.selectFrom(ACCOUNT)
        .where(ACCOUNT.EMAIL.eq(email))
        .fetchOptional(
            row ->
                new Account(
                    row.getId(),
                    row.getEmail(),
                    row.getName(),
                    row.getPasswordHash(),
                    row.getVersion()));
  }

  /** Of two who set up at the same moment the database lets one through: one founder at most. */
  @Override
  public boolean addFirst(Account account) {
    return none()
        && dsl.insertInto(ACCOUNT)
                .set(ACCOUNT.ID, account.id())
                .set(ACCOUNT.VERSION, account.version() + 1)
                .set(ACCOUNT.EMAIL, account.email())
                .set(ACCOUNT.NAME, account.name())
                .set(ACCOUNT.PASSWORD_HASH, account.passwordHash())
                .set(ACCOUNT.FOUNDER, true)
                .onConflictDoNothing()
                .execute()
            == 1;
  }
}
