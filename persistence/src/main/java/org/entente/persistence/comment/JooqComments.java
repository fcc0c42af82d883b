package org.entente.persistence.comment;

import static org.entente.persistence.schema.Tables.ACCOUNT;
import static org.entente.persistence.schema.Tables.COMMENT;
import static org.entente.persistence.schema.Tables.EVENT;
import static org.entente.persistence.schema.Tables.MENTION;
import static org.entente.persistence.schema.Tables.TIMELINE;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.currentInstant;
import static org.jooq.impl.DSL.select;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.entente.core.account.AtWork;
import org.entente.core.comment.Comment;
import org.entente.core.comment.CommentId;
import org.entente.core.comment.CommentText;
import org.entente.core.comment.Comments;
import org.entente.core.comment.Inbox;
import org.entente.core.comment.Mention;
import org.entente.core.comment.Subject;
import org.entente.core.event.EventId;
import org.entente.core.live.News;
import org.entente.persistence.live.Announcer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Comments in PostgreSQL. */
@Repository
@Transactional
class JooqComments implements Comments, Inbox {

  private final DSLContext dsl;
  private final AtWork atWork;
  private final Announcer announcer;

  JooqComments(DSLContext dsl, AtWork atWork, Announcer announcer) {
    this.dsl = dsl;
    this.atWork = atWork;
    this.announcer = announcer;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Comment> about(Subject subject) {
    return CommentRows.selectFrom(dsl)
        .where(isAbout(subject))
        .orderBy(COMMENT.SAID_AT, COMMENT.ID)
        .fetch(CommentRows::comment);
  }

  @Override
  @Transactional(readOnly = true)
  public int countOpen(Subject subject) {
    return dsl.fetchCount(
        COMMENT, isAbout(subject), COMMENT.ANSWERS.isNull(), COMMENT.RESOLVED_AT.isNull());
  }

  @Override
  @Transactional(readOnly = true)
  public Map<EventId, Integer> countOpen(Collection<EventId> events) {
    return dsl.select(COMMENT.EVENT, DSL.count())
        .from(COMMENT)
        .where(COMMENT.EVENT.in(events.stream().map(EventId::value).toList()))
        .and(COMMENT.ANSWERS.isNull())
        .and(COMMENT.RESOLVED_AT.isNull())
        .groupBy(COMMENT.EVENT)
        .fetchMap(row -> new EventId(row.value1()), row -> row.value2());
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Comment> byId(CommentId id) {
    return CommentRows.selectFrom(dsl)
        .where(COMMENT.ID.eq(id.value()))
        .fetchOptional(CommentRows::comment);
  }

  @Override
  public Comment say(Subject subject, CommentText text) {
    return keep(subject, null, text);
  }

  @Override
  public Optional<Comment> answer(CommentId id, CommentText text) {
    var begun = begun(id);
    return begun.map(
        first -> {
          settle(first, null);
          return keep(first.subject(), first.id().value(), text);
        });
  }

  /** The comment that began the discussion; nobody takes it away before this transaction ends. */
  private Optional<Comment> begun(CommentId id) {
    var first =
        dsl.select(coalesce(COMMENT.ANSWERS, COMMENT.ID))
            .from(COMMENT)
            .where(COMMENT.ID.eq(id.value()))
            .fetchOptional(row -> row.value1());
    return first
        .flatMap(
            key ->
                dsl.select(COMMENT.ID)
                    .from(COMMENT)
                    .where(COMMENT.ID.eq(key))
                    .forUpdate()
                    .fetchOptional(COMMENT.ID))
        .flatMap(key -> byId(new CommentId(key)));
  }

  private Comment keep(Subject subject, @Nullable UUID answers, CommentText text) {
    var id = CommentId.random();
    var row = CommentRows.about(subject);
    row.setId(id.value());
    row.setAnswers(answers);
    row.setAuthor(me());
    row.setWords(text.stored());
    dsl.insertInto(COMMENT).set(row).execute();
    mention(id, text);
    announcer.tell(new News.CommentsChanged(subject));
    return byId(id).orElseThrow();
  }

  /** Whoever was mentioned before keeps what they saw of it. */
  private void mention(CommentId id, CommentText text) {
    dsl.deleteFrom(MENTION)
        .where(MENTION.COMMENT.eq(id.value()))
        .and(MENTION.ACCOUNT.notIn(text.mentions()))
        .execute();
    dsl.insertInto(MENTION, MENTION.ACCOUNT, MENTION.COMMENT)
        .select(
            select(ACCOUNT.ID, DSL.val(id.value()))
                .from(ACCOUNT)
                .where(ACCOUNT.ID.in(text.mentions())))
        .onConflictDoNothing()
        .execute();
  }

  @Override
  public void change(CommentId id, CommentText text) {
    byId(id)
        .ifPresent(
            comment -> {
              dsl.update(COMMENT)
                  .set(COMMENT.WORDS, text.stored())
                  .set(COMMENT.CHANGED_AT, currentInstant())
                  .where(COMMENT.ID.eq(id.value()))
                  .execute();
              mention(id, text);
              announcer.tell(new News.CommentsChanged(comment.subject()));
            });
  }

  @Override
  public void delete(CommentId id) {
    var begun = begun(id);
    begun.ifPresent(
        first -> {
          if (first.id().equals(id) && answers(id) > 0) {
            change(id, new CommentText(""));
          } else {
            remove(id);
            if (first.isDeleted() && answers(first.id()) == 0) {
              remove(first.id());
            }
            announcer.tell(new News.CommentsChanged(first.subject()));
          }
        });
  }

  private int answers(CommentId id) {
    return dsl.fetchCount(COMMENT, COMMENT.ANSWERS.eq(id.value()));
  }

  private void remove(CommentId id) {
    dsl.deleteFrom(COMMENT).where(COMMENT.ID.eq(id.value())).execute();
  }

  @Override
  public void resolve(CommentId id) {
    var begun = begun(id);
    begun.filter(first -> first.resolved().isEmpty()).ifPresent(first -> settle(first, me()));
  }

  @Override
  public void reopen(CommentId id) {
    begun(id).ifPresent(first -> settle(first, null));
  }

  private void settle(Comment first, @Nullable UUID by) {
    dsl.update(COMMENT)
        .set(COMMENT.RESOLVED_BY, by)
        .set(COMMENT.RESOLVED_AT, by == null ? DSL.castNull(Instant.class) : currentInstant())
        .where(COMMENT.ID.eq(first.id().value()))
        .execute();
    announcer.tell(new News.CommentsChanged(first.subject()));
  }

  @Override
  @Transactional(readOnly = true)
  public List<Mention> mentions(int limit) {
    return mentions(DSL.noCondition(), limit);
  }

  @Override
  @Transactional(readOnly = true)
  public List<Mention> unread(int limit) {
    return mentions(MENTION.READ_AT.isNull(), limit);
  }

  private List<Mention> mentions(Condition which, int limit) {
    return atWork
        .person()
        .map(
            person ->
                CommentRows.selectMentions(dsl)
                    .where(MENTION.ACCOUNT.eq(person))
                    .and(COMMENT.AUTHOR.ne(person))
                    .and(TIMELINE.DELETED_AT.isNull())
                    .and(EVENT.DELETED_AT.isNull())
                    .and(which)
                    .orderBy(COMMENT.SAID_AT.desc(), COMMENT.ID)
                    .limit(limit)
                    .fetch(CommentRows::mention))
        .orElseGet(List::of);
  }

  @Override
  public void mark(CommentId comment, boolean read) {
    mark(MENTION.COMMENT.eq(comment.value()).and(MENTION.READ_AT.isNull().eq(DSL.val(read))), read);
  }

  @Override
  public void markAllRead() {
    mark(MENTION.READ_AT.isNull(), true);
  }

  private void mark(Condition which, boolean read) {
    atWork
        .person()
        .filter(
            person ->
                dsl.update(MENTION)
                        .set(MENTION.READ_AT, read ? currentInstant() : DSL.castNull(Instant.class))
                        .where(MENTION.ACCOUNT.eq(person))
                        .and(which)
                        .execute()
                    > 0)
        .ifPresent(person -> announcer.tell(new News.InboxRead(person)));
  }

  private static Condition isAbout(Subject subject) {
    return switch (subject) {
      case Subject.OfTimeline(var timeline) -> COMMENT.TIMELINE.eq(timeline.value());
      case Subject.OfEvent(var event) -> COMMENT.EVENT.eq(event.value());
    };
  }

  /** Entente itself says nothing. */
  private UUID me() {
    return atWork
        .person()
        .orElseThrow(() -> new IllegalStateException("Only a person says something"));
  }
}
