package org.entente.persistence.publish;

import static org.entente.persistence.schema.Tables.KEPT_FILE;
import static org.entente.persistence.schema.Tables.PUBLISHED_FILE;

import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.core.publish.Content;
import org.entente.core.publish.Publication;
import org.entente.core.text.Sha256;
import org.jooq.DSLContext;

/** The files of editions, each content once: most editions share the component, fonts and flags. */
final class KeptFiles {

  private final DSLContext dsl;

  KeptFiles(DSLContext dsl) {
    this.dsl = dsl;
  }

  /** Keeps an edition's files, one in memory at a time. */
  void keep(Publication publication, SortedMap<String, Content> files) {
    files.forEach(
        (path, content) -> {
          var bytes = content.bytes();
          var sha256 = Sha256.of(bytes);
          dsl.insertInto(KEPT_FILE)
              .set(KEPT_FILE.SHA256, sha256)
              .set(KEPT_FILE.BYTES, bytes)
              .onConflictDoNothing()
              .execute();
          dsl.insertInto(PUBLISHED_FILE)
              .set(PUBLISHED_FILE.TIMELINE, publication.timeline().value())
              .set(PUBLISHED_FILE.NUMBER, publication.number())
              .set(PUBLISHED_FILE.PATH, path)
              .set(PUBLISHED_FILE.SHA256, sha256)
              .execute();
        });
  }

  /** An edition's files; each is read when it is asked for. */
  SortedMap<String, Content> of(Publication publication) {
    var files = new TreeMap<String, Content>();
    dsl.select(PUBLISHED_FILE.PATH, PUBLISHED_FILE.SHA256)
        .from(PUBLISHED_FILE)
        .where(PUBLISHED_FILE.TIMELINE.eq(publication.timeline().value()))
        .and(PUBLISHED_FILE.NUMBER.eq(publication.number()))
        .forEach(
            row -> {
              var sha256 = row.get(PUBLISHED_FILE.SHA256);
              files.put(row.get(PUBLISHED_FILE.PATH), () -> bytes(sha256));
            });
    return files;
  }

  private byte[] bytes(String sha256) {
    return dsl.selectFrom(KEPT_FILE).where(KEPT_FILE.SHA256.eq(sha256)).fetchSingle().getBytes();
  }
}
