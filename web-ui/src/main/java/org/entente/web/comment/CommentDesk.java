package org.entente.web.comment;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.entente.core.account.Access;
import org.entente.core.account.AtWork;
import org.entente.core.account.Right;
import org.entente.core.comment.Colleagues;
import org.entente.core.comment.Comment;
import org.entente.core.comment.CommentId;
import org.entente.core.comment.Comments;
import org.entente.core.comment.Discussion;
import org.entente.core.comment.Inbox;
import org.entente.core.comment.Subject;
import org.entente.core.event.EventId;
import org.entente.web.live.Newsroom;
import org.springframework.stereotype.Component;

/** What comments need wherever they are shown. */
@Component
public class CommentDesk {

  /** The query parameter that names the comment to be shown. */
  public static final String PARAMETER = "comment";

  private final Comments comments;
  private final Colleagues colleagues;
  private final Inbox inbox;
  private final Access access;
  private final AtWork atWork;
  private final Newsroom newsroom;

  CommentDesk(
      Comments comments,
      Colleagues colleagues,
      Inbox inbox,
      Access access,
      AtWork atWork,
      Newsroom newsroom) {
    this.comments = comments;
    this.colleagues = colleagues;
    this.inbox = inbox;
    this.access = access;
    this.atWork = atWork;
    this.newsroom = newsroom;
  }

  /** How many discussions about it are open. */
  public int countOpen(Subject subject) {
    return comments.countOpen(subject);
  }

  /** How many discussions are open about each event about which some are. */
  public Map<EventId, Integer> countOpen(Collection<EventId> events) {
    return comments.countOpen(events);
  }

  /** The comment that an address names; whoever follows it has seen it. */
  public Optional<Comment> follow(String key) {
    try {
      var id = new CommentId(UUID.fromString(key));
      inbox.mark(id, true);
      return comments.byId(id);
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  Comments comments() {
    return comments;
  }

  Colleagues colleagues() {
    return colleagues;
  }

  Newsroom newsroom() {
    return newsroom;
  }

  boolean mayComment(Subject subject) {
    return switch (subject) {
      case Subject.OfTimeline(var timeline) -> access.allows(Right.COMMENT_TIMELINE, timeline);
      case Subject.OfEvent _ -> access.allows(Right.COMMENT_EVENT);
    };
  }

  boolean maySettle(Discussion discussion) {
    return isMine(discussion.first())
        || switch (discussion.first().subject()) {
          case Subject.OfTimeline(var timeline) -> access.allows(Right.WRITE_TIMELINE, timeline);
          case Subject.OfEvent _ -> access.allows(Right.WRITE_EVENT);
        };
  }

  boolean isMine(Comment comment) {
    return atWork.person().filter(comment.by().id()::equals).isPresent();
  }
}
