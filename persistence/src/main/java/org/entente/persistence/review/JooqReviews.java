package org.entente.persistence.review;

import static org.entente.persistence.schema.Tables.REVIEW;

import java.util.Optional;
import org.entente.core.review.Review;
import org.entente.core.review.Reviews;
import org.entente.core.review.Stage;
import org.entente.core.timeline.TimelineId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reviews in PostgreSQL. */
@Repository
@Transactional
class JooqReviews implements Reviews {

  private final DSLContext dsl;

  JooqReviews(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Review> of(TimelineId timeline) {
    return dsl.selectFrom(REVIEW)
        .where(REVIEW.TIMELINE.eq(timeline.value()))
        .fetchOptional(
            row ->
                new Review(
                    timeline,
                    Stage.valueOf(row.getStage()),
                    row.getContent(),
                    Optional.ofNullable(row.getPerson()),
                    row.getAt()));
  }

  @Override
  public void set(Review review) {
    dsl.deleteFrom(REVIEW).where(REVIEW.TIMELINE.eq(review.timeline().value())).execute();
    if (review.stage() != Stage.DRAFT) {
      dsl.insertInto(REVIEW)
          .set(REVIEW.TIMELINE, review.timeline().value())
          .set(REVIEW.STAGE, review.stage().name())
          .set(REVIEW.CONTENT, review.content())
          .set(REVIEW.PERSON, review.by().orElse(null))
          .set(REVIEW.AT, review.at())
          .execute();
    }
  }
}
