package org.entente.persistence.image;

import static org.entente.persistence.schema.Tables.EVENT_IMAGE;
import static org.entente.persistence.schema.Tables.IMAGE;
import static org.entente.persistence.schema.Tables.STEP;
import static org.jooq.impl.DSL.array;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.entente.core.image.ImageFile;
import org.entente.core.image.ImageType;
import org.entente.core.image.Images;
import org.entente.core.image.PreparedImage;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The images of events in PostgreSQL, so that a copy of the database is a copy of everything. What
 * no event ever showed is kept for a month: what history remembers can be brought back.
 */
@Repository
@Transactional
class JooqImages implements Images {

  private static final Duration UNUSED = Duration.ofDays(30);

  private final DSLContext dsl;

  JooqImages(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public void keep(PreparedImage image) {
    var file = image.file();
    dsl.insertInto(IMAGE)
        .set(IMAGE.SHA256, file.sha256())
        .set(IMAGE.TYPE, file.type().name())
        .set(IMAGE.WIDTH, file.width())
        .set(IMAGE.HEIGHT, file.height())
        .set(IMAGE.BYTES, image.bytes())
        .set(IMAGE.SMALL, image.small().orElse(null))
        .onConflict(IMAGE.SHA256)
        .doUpdate()
        .set(IMAGE.WANTED_AT, DSL.currentInstant())
        .execute();
    dsl.deleteFrom(IMAGE)
        .where(IMAGE.WANTED_AT.lt(Instant.now().minus(UNUSED)))
        .and(notExists(selectOne().from(EVENT_IMAGE).where(EVENT_IMAGE.IMAGE.eq(IMAGE.SHA256))))
        .and(notExists(selectOne().from(STEP).where(STEP.IMAGES.contains(array(IMAGE.SHA256)))))
        .execute();
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<PreparedImage> find(String sha256) {
    return dsl.selectFrom(IMAGE)
        .where(IMAGE.SHA256.eq(sha256))
        .fetchOptional(
            row ->
                new PreparedImage(
                    new ImageFile(
                        row.getSha256(),
                        ImageType.valueOf(row.getType()),
                        row.getWidth(),
                        row.getHeight()),
                    row.getBytes(),
                    row.getSmall()));
  }
}
