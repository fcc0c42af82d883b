package org.entente.core.comment;

import java.util.List;

/** Where the person at work is mentioned. One call is one transaction. */
public interface Inbox {

  /** The latest first, without those that the person wrote. */
  List<Mention> mentions(int limit);

  /** Those that the person did not see yet, the latest first. */
  List<Mention> unread(int limit);

  /** The person saw it, or wants to see it again. */
  void mark(CommentId comment, boolean read);

  /** The person saw all of them. */
  void markAllRead();
}
