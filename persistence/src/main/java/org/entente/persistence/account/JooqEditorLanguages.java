package org.entente.persistence.account;

import static org.entente.persistence.schema.Tables.ACCOUNT;

import java.util.Optional;
import java.util.UUID;
import org.entente.core.account.EditorLanguages;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The languages that people chose for the editor, in PostgreSQL. */
@Repository
@Transactional
class JooqEditorLanguages implements EditorLanguages {

  private final DSLContext dsl;

  JooqEditorLanguages(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<String> of(UUID account) {
    return dsl.select(ACCOUNT.EDITOR_LANGUAGE)
        .from(ACCOUNT)
        .where(ACCOUNT.ID.eq(account))
        .fetchOptional(ACCOUNT.EDITOR_LANGUAGE);
  }

  @Override
  public void choose(UUID account, Optional<String> language) {
    dsl.update(ACCOUNT)
        .set(ACCOUNT.EDITOR_LANGUAGE, language.orElse(null))
        .where(ACCOUNT.ID.eq(account))
        .execute();
  }
}
