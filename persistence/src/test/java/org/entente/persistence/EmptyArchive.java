package org.entente.persistence;

import static org.entente.persistence.schema.Tables.ACCOUNT;
import static org.entente.persistence.schema.Tables.EVENT;
import static org.entente.persistence.schema.Tables.IMAGE;
import static org.entente.persistence.schema.Tables.TIMELINE;

import org.jooq.DSLContext;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Takes everything but the actors out of the archive, and everybody from the desk. */
final class EmptyArchive implements BeforeEachCallback {

  @Override
  public void beforeEach(ExtensionContext test) {
    var application = SpringExtension.getApplicationContext(test);
    application.getBean(Desk.class).isEmpty();
    application
        .getBean(DSLContext.class)
        .truncate(EVENT, IMAGE, TIMELINE, ACCOUNT)
        .cascade()
        .execute();
  }
}
