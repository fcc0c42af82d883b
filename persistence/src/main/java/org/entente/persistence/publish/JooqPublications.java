package org.entente.persistence.publish;

import static org.entente.persistence.schema.Tables.PUBLICATION;
import static org.entente.persistence.schema.Tables.PUBLISHED_EVENT;

import java.util.Collection;
import java.util.List;
import org.entente.core.event.Event;
import org.entente.core.publish.Publication;
import org.entente.core.publish.Publications;
import org.entente.core.timeline.TimelineId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The register of editions in PostgreSQL. */
@Repository
@Transactional
class JooqPublications implements Publications {

  private final DSLContext dsl;

  JooqPublications(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Publication> of(TimelineId timeline) {
    return dsl.selectFrom(PUBLICATION)
        .where(PUBLICATION.TIMELINE.eq(timeline.value()))
        .orderBy(PUBLICATION.NUMBER.desc())
        .fetch(
            row ->
                new Publication(
                    new TimelineId(row.getTimeline()),
                    row.getNumber(),
                    row.getTimelineVersion(),
                    row.getPublishedAt()));
  }

  @Override
  public void add(Publication publication, Collection<Event> shown) {
    dsl.insertInto(PUBLICATION)
        .set(PUBLICATION.TIMELINE, publication.timeline().value())
        .set(PUBLICATION.NUMBER, publication.number())
        .set(PUBLICATION.TIMELINE_VERSION, publication.timelineVersion())
        .set(PUBLICATION.PUBLISHED_AT, publication.publishedAt())
        .execute();
    dsl.batchInsert(
            shown.stream()
                .map(
                    event -> {
                      var row = PUBLISHED_EVENT.newRecord();
                      row.setTimeline(publication.timeline().value());
                      row.setNumber(publication.number());
                      row.setEvent(event.id().value());
                      row.setEventVersion(event.version());
                      return row;
                    })
                .toList())
        .execute();
  }
}
