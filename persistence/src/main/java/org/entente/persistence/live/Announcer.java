package org.entente.persistence.live;

import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.val;

import org.entente.core.live.News;
import org.jooq.DSLContext;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Component;

/** Tells every node; PostgreSQL passes it on when the transaction is committed, and never else. */
@Component
public class Announcer {

  static final String CHANNEL = "entente_news";

  private final DSLContext dsl;

  Announcer(DSLContext dsl) {
    this.dsl = dsl;
  }

  /** Tells it once the current transaction is committed. */
  public void tell(News news) {
    dsl.select(function("pg_notify", SQLDataType.OTHER, val(CHANNEL), val(NewsText.of(news))))
        .execute();
  }
}
