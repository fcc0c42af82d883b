package org.entente.persistence.comment;

import static org.entente.persistence.schema.Tables.ACCOUNT;
import static org.entente.persistence.schema.Tables.COMMENT;
import static org.entente.persistence.schema.Tables.EVENT;
import static org.entente.persistence.schema.Tables.MENTION;
import static org.entente.persistence.schema.Tables.TIMELINE;

import java.util.Optional;
import java.util.UUID;
import org.entente.core.account.Person;
import org.entente.core.comment.Comment;
import org.entente.core.comment.CommentId;
import org.entente.core.comment.CommentText;
import org.entente.core.comment.Mention;
import org.entente.core.comment.Subject;
import org.entente.core.event.EventId;
import org.entente.core.text.Texts;
import org.entente.core.timeline.TimelineId;
import org.entente.persistence.schema.tables.Account;
import org.entente.persistence.schema.tables.records.CommentRecord;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectOnConditionStep;

/** Comments as rows. */
final class CommentRows {

  private static final Account RESOLVER = ACCOUNT.as("resolver");

  private CommentRows() {}

  static SelectOnConditionStep<? extends Record> selectFrom(DSLContext dsl) {
    return dsl.select(COMMENT.fields())
        .select(ACCOUNT.NAME, RESOLVER.NAME)
        .from(COMMENT)
        .join(ACCOUNT)
        .on(ACCOUNT.ID.eq(COMMENT.AUTHOR))
        .leftJoin(RESOLVER)
        .on(RESOLVER.ID.eq(COMMENT.RESOLVED_BY));
  }

  static SelectOnConditionStep<? extends Record> selectMentions(DSLContext dsl) {
    return dsl.select(COMMENT.fields())
        .select(ACCOUNT.NAME, RESOLVER.NAME, MENTION.READ_AT, TIMELINE.TITLE, EVENT.TITLE)
        .from(MENTION)
        .join(COMMENT)
        .on(COMMENT.ID.eq(MENTION.COMMENT))
        .join(ACCOUNT)
        .on(ACCOUNT.ID.eq(COMMENT.AUTHOR))
        .leftJoin(RESOLVER)
        .on(RESOLVER.ID.eq(COMMENT.RESOLVED_BY))
        .leftJoin(TIMELINE)
        .on(TIMELINE.ID.eq(COMMENT.TIMELINE))
        .leftJoin(EVENT)
        .on(EVENT.ID.eq(COMMENT.EVENT));
  }

  static CommentRecord about(Subject subject) {
    var row = new CommentRecord();
    switch (subject) {
      case Subject.OfTimeline(var timeline) -> row.setTimeline(timeline.value());
      case Subject.OfEvent(var event) -> row.setEvent(event.value());
    }
    return row;
  }

  static Comment comment(Record row) {
    return new Comment(
        new CommentId(row.get(COMMENT.ID)),
        subject(row),
        Optional.ofNullable(row.get(COMMENT.ANSWERS)).map(CommentId::new),
        new Person(row.get(COMMENT.AUTHOR), row.get(ACCOUNT.NAME)),
        row.get(COMMENT.SAID_AT),
        new CommentText(row.get(COMMENT.WORDS)),
        Optional.ofNullable(row.get(COMMENT.CHANGED_AT)),
        Optional.ofNullable(row.get(COMMENT.RESOLVED_BY)).map(by -> resolution(row, by)));
  }

  private static Comment.Resolution resolution(Record row, UUID by) {
    return new Comment.Resolution(
        new Person(by, row.get(RESOLVER.NAME)), row.get(COMMENT.RESOLVED_AT));
  }

  private static Subject subject(Record row) {
    UUID timeline = row.get(COMMENT.TIMELINE);
    return timeline == null
        ? new Subject.OfEvent(new EventId(row.get(COMMENT.EVENT)))
        : new Subject.OfTimeline(new TimelineId(timeline));
  }

  static Mention mention(Record row) {
    Texts title = row.get(TIMELINE.TITLE);
    return new Mention(
        comment(row),
        title == null ? row.get(EVENT.TITLE) : title,
        row.get(MENTION.READ_AT) != null);
  }
}
