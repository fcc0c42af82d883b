package org.entente.core.access;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.core.account.Access;
import org.entente.core.account.AtWork;
import org.entente.core.account.NotAllowed;
import org.entente.core.account.Right;
import org.entente.core.comment.Comment;
import org.entente.core.comment.CommentId;
import org.entente.core.comment.CommentText;
import org.entente.core.comment.Comments;
import org.entente.core.comment.Subject;
import org.entente.core.event.EventId;
import org.entente.core.said.Said;

/**
 * Comments as the person at work may use them: whoever may read something may speak about it. One's
 * own words are one's own; what is settled is said by whoever began, or may write there.
 *
 * @see NotAllowed what every method throws that is not allowed
 */
public final class GuardedComments implements Comments {

  private final Comments comments;
  private final AtWork atWork;
  private final Access access;

  public GuardedComments(Comments comments, AtWork atWork, Access access) {
    this.comments = comments;
    this.atWork = atWork;
    this.access = access;
  }

  @Override
  public List<Comment> about(Subject subject) {
    require(subject, Right.READ_TIMELINE, Right.READ_EVENT);
    return comments.about(subject);
  }

  @Override
  public int countOpen(Subject subject) {
    require(subject, Right.READ_TIMELINE, Right.READ_EVENT);
    return comments.countOpen(subject);
  }

  @Override
  public Map<EventId, Integer> countOpen(Collection<EventId> events) {
    access.require(Right.READ_EVENT);
    return comments.countOpen(events);
  }

  /** What may not be read does not exist. */
  @Override
  public Optional<Comment> byId(CommentId id) {
    return comments
        .byId(id)
        .filter(found -> allows(found.subject(), Right.READ_TIMELINE, Right.READ_EVENT));
  }

  @Override
  public Comment say(Subject subject, CommentText text) {
    require(subject, Right.COMMENT_TIMELINE, Right.COMMENT_EVENT);
    return comments.say(subject, text);
  }

  @Override
  public Optional<Comment> answer(CommentId comment, CommentText text) {
    comments
        .byId(comment)
        .ifPresent(found -> require(found.subject(), Right.COMMENT_TIMELINE, Right.COMMENT_EVENT));
    return comments.answer(comment, text);
  }

  @Override
  public void change(CommentId comment, CommentText text) {
    requireAuthor(comment);
    comments.change(comment, text);
  }

  @Override
  public void delete(CommentId comment) {
    requireAuthor(comment);
    comments.delete(comment);
  }

  @Override
  public void resolve(CommentId comment) {
    requireSettling(comment);
    comments.resolve(comment);
  }

  @Override
  public void reopen(CommentId comment) {
    requireSettling(comment);
    comments.reopen(comment);
  }

  /** Whoever lost the right to speak there can't change what they said there either. */
  private void requireAuthor(CommentId id) {
    comments
        .byId(id)
        .ifPresent(
            comment -> {
              require(comment.subject(), Right.COMMENT_TIMELINE, Right.COMMENT_EVENT);
              if (!isMine(comment)) {
                throw access.refused(Said.of("comment.others"), comment.id().toString());
              }
            });
  }

  private void requireSettling(CommentId id) {
    comments
        .byId(id)
        .ifPresent(
            comment -> {
              require(comment.subject(), Right.COMMENT_TIMELINE, Right.COMMENT_EVENT);
              var begun = comment.answers().flatMap(comments::byId).orElse(comment);
              if (!isMine(begun)) {
                require(comment.subject(), Right.WRITE_TIMELINE, Right.WRITE_EVENT);
              }
            });
  }

  private boolean isMine(Comment comment) {
    return atWork.isEntente() || atWork.person().filter(comment.by().id()::equals).isPresent();
  }

  private void require(Subject subject, Right toTimeline, Right toEvents) {
    switch (subject) {
      case Subject.OfTimeline(var timeline) -> access.require(toTimeline, timeline);
      case Subject.OfEvent _ -> access.require(toEvents);
    }
  }

  private boolean allows(Subject subject, Right toTimeline, Right toEvents) {
    return switch (subject) {
      case Subject.OfTimeline(var timeline) -> access.allows(toTimeline, timeline);
      case Subject.OfEvent _ -> access.allows(toEvents);
    };
  }
}
