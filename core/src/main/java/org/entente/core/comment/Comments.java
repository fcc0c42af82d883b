package org.entente.core.comment;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.core.event.EventId;

/** What people say about timelines and events. One call is one transaction. */
public interface Comments {

  /** All that was said about it, oldest first. */
  List<Comment> about(Subject subject);

  /** How many discussions about it are open. */
  int countOpen(Subject subject);

  /** The same for many events, without those about which nothing is open. */
  Map<EventId, Integer> countOpen(Collection<EventId> events);

  Optional<Comment> byId(CommentId id);

  /** The person at work says something. Whoever is mentioned finds it in their inbox. */
  Comment say(Subject subject, CommentText text);

  /**
   * The person at work answers a comment, or joins what it answers; that is open again.
   *
   * @return empty, and nothing is kept, when it was deleted meanwhile
   */
  Optional<Comment> answer(CommentId comment, CommentText text);

  /** The author puts it in other words. */
  void change(CommentId comment, CommentText text);

  /** The author takes it back; a trace stays where somebody answered it. */
  void delete(CommentId comment);

  /** The person at work says that there is nothing more to say. */
  void resolve(CommentId comment);

  /** There is more to say. */
  void reopen(CommentId comment);
}
