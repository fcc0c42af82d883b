package org.entente.core.comment;

import java.time.Instant;
import java.util.Optional;
import org.entente.core.account.Person;

/**
 * What somebody said about a timeline or an event.
 *
 * @param answers the comment that this one answers; what is answered answers nothing itself
 * @param text empty once its author deleted it and answers to it remain
 * @param changedAt when its author last changed the words
 * @param resolved by whom and when; an answer has part in what it answers
 */
public record Comment(
    CommentId id,
    Subject subject,
    Optional<CommentId> answers,
    Person by,
    Instant at,
    CommentText text,
    Optional<Instant> changedAt,
    Optional<Resolution> resolved) {

  /** Somebody said that there is nothing more to say. */
  public record Resolution(Person by, Instant at) {}

  /** Whether its author took the words back. */
  public boolean isDeleted() {
    return text.isEmpty();
  }
}
