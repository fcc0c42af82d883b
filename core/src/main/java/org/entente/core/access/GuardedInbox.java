package org.entente.core.access;

import java.util.HashSet;
import java.util.List;
import org.entente.core.account.Access;
import org.entente.core.account.Right;
import org.entente.core.comment.CommentId;
import org.entente.core.comment.Inbox;
import org.entente.core.comment.Mention;
import org.entente.core.comment.Subject;

/** The inbox of the person at work, without what they may no longer read. */
public final class GuardedInbox implements Inbox {

  private final Inbox inbox;
  private final Access access;

  public GuardedInbox(Inbox inbox, Access access) {
    this.inbox = inbox;
    this.access = access;
  }

  @Override
  public List<Mention> mentions(int limit) {
    return readable(inbox.mentions(limit));
  }

  @Override
  public List<Mention> unread(int limit) {
    return readable(inbox.unread(limit));
  }

  private List<Mention> readable(List<Mention> mentions) {
    if (mentions.isEmpty()) {
      return mentions;
    }
    var onTimelines =
        mentions.stream()
            .filter(mention -> mention.comment().subject() instanceof Subject.OfTimeline)
            .toList();
    var readable =
        new HashSet<>(
            access.readable(
                onTimelines,
                mention -> ((Subject.OfTimeline) mention.comment().subject()).timeline()));
    boolean events = access.allows(Right.READ_EVENT);
    return mentions.stream()
        .filter(
            mention ->
                switch (mention.comment().subject()) {
                  case Subject.OfTimeline _ -> readable.contains(mention);
                  case Subject.OfEvent _ -> events;
                })
        .toList();
  }

  @Override
  public void mark(CommentId comment, boolean read) {
    inbox.mark(comment, read);
  }

  @Override
  public void markAllRead() {
    inbox.markAllRead();
  }
}
