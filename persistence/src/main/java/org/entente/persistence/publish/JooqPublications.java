package org.entente.persistence.publish;

import static org.entente.persistence.schema.Tables.PUBLICATION;
import static org.entente.persistence.schema.Tables.PUBLISHED_EVENT;
import static org.entente.persistence.schema.Tables.TIMELINE;
import static org.entente.persistence.schema.Tables.WEBHOOK;
import static org.entente.persistence.schema.Tables.WEBHOOK_DELIVERY;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.entente.core.event.Event;
import org.entente.core.publish.Edition;
import org.entente.core.publish.Occasion;
import org.entente.core.publish.Publication;
import org.entente.core.publish.Publications;
import org.entente.core.timeline.PublicId;
import org.entente.core.timeline.TimelineId;
import org.entente.persistence.schema.tables.records.PublicationRecord;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The register of editions in PostgreSQL. */
@Repository
@Transactional
class JooqPublications implements Publications {

  private final DSLContext dsl;
  private final KeptFiles files;

  JooqPublications(DSLContext dsl) {
    this.dsl = dsl;
    this.files = new KeptFiles(dsl);
  }

  @Override
  @Transactional(readOnly = true)
  public List<Publication> of(TimelineId timeline) {
    return dsl.selectFrom(PUBLICATION)
        .where(PUBLICATION.TIMELINE.eq(timeline.value()))
        .orderBy(PUBLICATION.NUMBER.desc())
        .fetch(JooqPublications::publication);
  }

  @Override
  @Transactional(readOnly = true)
  public List<Publication> latest() {
    return dsl.selectDistinct(PUBLICATION.asterisk())
        .on(PUBLICATION.TIMELINE)
        .from(PUBLICATION)
        .orderBy(PUBLICATION.TIMELINE, PUBLICATION.NUMBER.desc())
        .fetchInto(PUBLICATION)
        .map(JooqPublications::publication);
  }

  @Override
  public void add(Edition edition, Collection<Event> shown) {
    var publication = edition.publication();
    dsl.insertInto(PUBLICATION)
        .set(PUBLICATION.TIMELINE, publication.timeline().value())
        .set(PUBLICATION.NUMBER, publication.number())
        .set(PUBLICATION.TIMELINE_VERSION, publication.timelineVersion())
        .set(PUBLICATION.PUBLISHED_AT, publication.publishedAt())
        .set(PUBLICATION.OCCASION, publication.occasion().name())
        .set(PUBLICATION.NOTE, publication.note())
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
    files.keep(publication, edition.files());
    tellWebhooks(publication);
  }

  /** Noted together with the edition, so that nobody is told of what is not, or not told. */
  private void tellWebhooks(Publication publication) {
    dsl.insertInto(
            WEBHOOK_DELIVERY,
            WEBHOOK_DELIVERY.WEBHOOK,
            WEBHOOK_DELIVERY.TIMELINE,
            WEBHOOK_DELIVERY.NUMBER)
        .select(
            select(WEBHOOK.ID, val(publication.timeline().value()), val(publication.number()))
                .from(WEBHOOK))
        .execute();
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Edition> edition(TimelineId timeline, int number) {
    return dsl.select(PUBLICATION.asterisk(), TIMELINE.PUBLIC_ID)
        .from(PUBLICATION)
        .join(TIMELINE)
        .on(TIMELINE.ID.eq(PUBLICATION.TIMELINE))
        .where(PUBLICATION.TIMELINE.eq(timeline.value()))
        .and(PUBLICATION.NUMBER.eq(number))
        .fetchOptional()
        .flatMap(
            row -> {
              var publication = publication(row.into(PUBLICATION));
              var kept = files.of(publication);
              // Of editions from before files were kept there are none.
              return kept.isEmpty()
                  ? Optional.empty()
                  : Optional.of(
                      new Edition(new PublicId(row.get(TIMELINE.PUBLIC_ID)), publication, kept));
            });
  }

  private static Publication publication(PublicationRecord row) {
    return new Publication(
        new TimelineId(row.getTimeline()),
        row.getNumber(),
        row.getTimelineVersion(),
        row.getPublishedAt(),
        Occasion.valueOf(row.getOccasion()),
        row.getNote());
  }
}
