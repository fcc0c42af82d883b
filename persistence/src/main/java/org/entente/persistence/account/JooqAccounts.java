package org.entente.persistence.account;

import static org.entente.persistence.schema.Tables.ACCOUNT;
import static org.entente.persistence.schema.Tables.DESK_ROLE;
import static org.entente.persistence.schema.Tables.INVITATION;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.entente.core.account.Account;
import org.entente.core.account.Accounts;
import org.entente.core.account.DeskId;
import org.entente.core.account.DeskRole;
import org.entente.core.edit.SaveOutcome;
import org.entente.core.edit.SaveOutcome.Saved;
import org.entente.core.edit.SaveOutcome.Stale;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectJoinStep;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Accounts in PostgreSQL. */
@Repository
@Transactional
class JooqAccounts implements Accounts {

  private static final Field<Map<DeskId, DeskRole>> ROLES =
      multiset(
              select(DESK_ROLE.DESK, DESK_ROLE.ROLE)
                  .from(DESK_ROLE)
                  .where(DESK_ROLE.ACCOUNT.eq(ACCOUNT.ID)))
          .convertFrom(
              rows ->
                  rows.stream()
                      .collect(
                          Collectors.toMap(
                              row -> new DeskId(row.value1()),
                              row -> DeskRole.valueOf(row.value2()))));

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
  public List<Account> all() {
    return selectAccounts().orderBy(ACCOUNT.NAME, ACCOUNT.EMAIL).fetch(JooqAccounts::account);
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Account> byId(UUID id) {
    return selectAccounts().where(ACCOUNT.ID.eq(id)).fetchOptional(JooqAccounts::account);
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Account> byEmail(String email) {
    return selectAccounts().where(ACCOUNT.EMAIL.eq(email)).fetchOptional(JooqAccounts::account);
  }

  /** Of two who set up at the same moment the database lets one through: one founder at most. */
  @Override
  public boolean addFirst(Account account) {
    return none() && insert(account, true);
  }

  @Override
  public boolean add(Account account) {
    return insert(account, false);
  }

  @Override
  public SaveOutcome save(Account account) {
    int rows =
        dsl.update(ACCOUNT)
            .set(ACCOUNT.VERSION, account.version() + 1)
            .set(ACCOUNT.NAME, account.name())
            .set(ACCOUNT.ADMINISTRATOR, account.administrator())
            .set(ACCOUNT.DISABLED, account.disabled())
            .set(ACCOUNT.CHANGED_AT, DSL.currentInstant())
            .where(ACCOUNT.ID.eq(account.id()))
            .and(ACCOUNT.VERSION.eq(account.version()))
            .execute();
    if (rows == 0) {
      return new Stale();
    }
    dsl.deleteFrom(DESK_ROLE).where(DESK_ROLE.ACCOUNT.eq(account.id())).execute();
    insertRoles(account);
    return new Saved(account.version() + 1);
  }

  @Override
  public void invite(UUID account, String linkHash, Instant until) {
    dsl.insertInto(INVITATION)
        .set(INVITATION.ACCOUNT, account)
        .set(INVITATION.LINK_HASH, linkHash)
        .set(INVITATION.UNTIL, until)
        .onConflict(INVITATION.ACCOUNT)
        .doUpdate()
        .set(INVITATION.LINK_HASH, linkHash)
        .set(INVITATION.UNTIL, until)
        .execute();
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Account> invited(String linkHash, Instant now) {
    return selectAccounts()
        .where(ACCOUNT.DISABLED.isFalse())
        .andExists(
            selectOne()
                .from(INVITATION)
                .where(INVITATION.ACCOUNT.eq(ACCOUNT.ID))
                .and(INVITATION.LINK_HASH.eq(linkHash))
                .and(INVITATION.UNTIL.gt(now)))
        .fetchOptional(JooqAccounts::account);
  }

  /** Deleting the link decides who of two uses it: the database lets one through. */
  @Override
  public boolean choosePassword(String linkHash, String passwordHash, Instant now) {
    var account = invited(linkHash, now);
    return account.isPresent()
        && dsl.deleteFrom(INVITATION).where(INVITATION.LINK_HASH.eq(linkHash)).execute() == 1
        && dsl.update(ACCOUNT)
                .set(ACCOUNT.PASSWORD_HASH, passwordHash)
                .set(ACCOUNT.VERSION, ACCOUNT.VERSION.plus(1))
                .set(ACCOUNT.CHANGED_AT, DSL.currentInstant())
                .where(ACCOUNT.ID.eq(account.get().id()))
                .execute()
            == 1;
  }

  private boolean insert(Account account, boolean founder) {
    int rows =
        dsl.insertInto(ACCOUNT)
            .set(ACCOUNT.ID, account.id())
            .set(ACCOUNT.VERSION, account.version() + 1)
            .set(ACCOUNT.EMAIL, account.email())
            .set(ACCOUNT.NAME, account.name())
            .set(ACCOUNT.PASSWORD_HASH, account.passwordHash())
            .set(ACCOUNT.ADMINISTRATOR, account.administrator())
            .set(ACCOUNT.FOUNDER, founder)
            .onConflictDoNothing()
            .execute();
    if (rows == 1) {
      insertRoles(account);
    }
    return rows == 1;
  }

  private void insertRoles(Account account) {
    account
        .roles()
        .forEach(
            (desk, role) ->
                dsl.insertInto(DESK_ROLE)
                    .set(DESK_ROLE.ACCOUNT, account.id())
                    .set(DESK_ROLE.DESK, desk.value())
                    .set(DESK_ROLE.ROLE, role.name())
                    .execute());
  }

  private SelectJoinStep<?> selectAccounts() {
    return dsl.select(
            ACCOUNT.ID,
            ACCOUNT.EMAIL,
            ACCOUNT.NAME,
            ACCOUNT.PASSWORD_HASH,
            ACCOUNT.ADMINISTRATOR,
            ACCOUNT.DISABLED,
            ROLES,
            ACCOUNT.VERSION)
        .from(ACCOUNT);
  }

  private static Account account(Record row) {
    return new Account(
        row.get(ACCOUNT.ID),
        row.get(ACCOUNT.EMAIL),
        row.get(ACCOUNT.NAME),
        row.get(ACCOUNT.PASSWORD_HASH),
        row.get(ACCOUNT.ADMINISTRATOR),
        row.get(ACCOUNT.DISABLED),
        row.get(ROLES),
        row.get(ACCOUNT.VERSION));
  }
}
