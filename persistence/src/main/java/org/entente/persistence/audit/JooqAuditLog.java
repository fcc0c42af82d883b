package org.entente.persistence.audit;

import static org.entente.persistence.schema.Tables.ACCOUNT;
import static org.entente.persistence.schema.Tables.AUDIT_ENTRY;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.entente.core.account.AtWork;
import org.entente.core.account.Person;
import org.entente.core.audit.AuditEntry;
import org.entente.core.audit.AuditLog;
import org.entente.core.audit.Deed;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The audit log in PostgreSQL. */
@Repository
class JooqAuditLog implements AuditLog {

  private static final Pattern CONTROLS = Pattern.compile("\\p{Cntrl}+");

  private final DSLContext dsl;
  private final AtWork atWork;

  JooqAuditLog(DSLContext dsl, AtWork atWork) {
    this.dsl = dsl;
    this.atWork = atWork;
  }

  @Override
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public void note(Deed deed, String about) {
    insert(atWork.person().orElse(null), deed, about);
  }

  @Override
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public void noteOf(UUID person, Deed deed, String about) {
    insert(person, deed, about);
  }

  private void insert(@Nullable UUID person, Deed deed, String about) {
    dsl.insertInto(AUDIT_ENTRY)
        .set(AUDIT_ENTRY.PERSON, person)
        .set(AUDIT_ENTRY.DEED, deed.name())
        .set(AUDIT_ENTRY.ABOUT, shortened(CONTROLS.matcher(about).replaceAll(" ")))
        .execute();
  }

  @Override
  @Transactional(readOnly = true)
  public List<AuditEntry> entries(int offset, int limit) {
    return dsl.select(
            AUDIT_ENTRY.AT, AUDIT_ENTRY.PERSON, ACCOUNT.NAME, AUDIT_ENTRY.DEED, AUDIT_ENTRY.ABOUT)
        .from(AUDIT_ENTRY)
        .leftJoin(ACCOUNT)
        .on(ACCOUNT.ID.eq(AUDIT_ENTRY.PERSON))
        .orderBy(AUDIT_ENTRY.ID.desc())
        .offset(offset)
        .limit(limit)
        .fetch(
            row -> {
              var person = row.get(AUDIT_ENTRY.PERSON);
              return new AuditEntry(
                  row.get(AUDIT_ENTRY.AT),
                  person == null
                      ? Optional.empty()
                      : Optional.of(
                          new Person(person, Objects.requireNonNull(row.get(ACCOUNT.NAME)))),
                  Deed.valueOf(row.get(AUDIT_ENTRY.DEED)),
                  row.get(AUDIT_ENTRY.ABOUT));
            });
  }

  /** By whole characters, as PostgreSQL counts them. */
  private static String shortened(String text) {
    int length = text.codePointCount(0, text.length());
    return length <= LONGEST_ABOUT
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST_ABOUT));
  }
}
