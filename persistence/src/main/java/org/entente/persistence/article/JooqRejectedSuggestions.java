package org.entente.persistence.article;

import static org.entente.persistence.schema.Tables.REJECTED_SUGGESTION;
import static org.jooq.impl.DSL.row;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.entente.core.article.RejectedSuggestions;
import org.entente.core.article.SuggestionKey;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Rejected suggestions in PostgreSQL. */
@Repository
@Transactional
class JooqRejectedSuggestions implements RejectedSuggestions {

  private final DSLContext dsl;

  JooqRejectedSuggestions(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  @Transactional(readOnly = true)
  public Set<SuggestionKey> among(Collection<SuggestionKey> keys) {
    var asked = keys.stream().map(key -> row(key.article(), key.suggestion())).toList();
    return new HashSet<>(
        dsl.select(REJECTED_SUGGESTION.ARTICLE, REJECTED_SUGGESTION.SUGGESTION)
            .from(REJECTED_SUGGESTION)
            .where(row(REJECTED_SUGGESTION.ARTICLE, REJECTED_SUGGESTION.SUGGESTION).in(asked))
            .fetch(found -> new SuggestionKey(found.value1(), found.value2())));
  }

  @Override
  public void reject(SuggestionKey key) {
    dsl.insertInto(REJECTED_SUGGESTION)
        .set(REJECTED_SUGGESTION.ARTICLE, key.article())
        .set(REJECTED_SUGGESTION.SUGGESTION, key.suggestion())
        .onConflictDoNothing()
        .execute();
  }

  @Override
  public void takeBack(SuggestionKey key) {
    dsl.deleteFrom(REJECTED_SUGGESTION)
        .where(REJECTED_SUGGESTION.ARTICLE.eq(key.article()))
        .and(REJECTED_SUGGESTION.SUGGESTION.eq(key.suggestion()))
        .execute();
  }
}
