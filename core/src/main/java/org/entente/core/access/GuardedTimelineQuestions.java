package org.entente.core.access;

import java.util.List;
import java.util.UUID;
import org.entente.core.account.Access;
import org.entente.core.account.NotAllowed;
import org.entente.core.account.Right;
import org.entente.core.event.Event;
import org.entente.core.event.EventId;
import org.entente.core.question.SavedSearch;
import org.entente.core.question.TimelineQuestions;
import org.entente.core.timeline.TimelineId;

/**
 * The questions of timelines as the person at work may use them.
 *
 * @see NotAllowed what every method throws that is not allowed
 */
public final class GuardedTimelineQuestions implements TimelineQuestions {

  private final TimelineQuestions questions;
  private final Access access;

  public GuardedTimelineQuestions(TimelineQuestions questions, Access access) {
    this.questions = questions;
    this.access = access;
  }

  @Override
  public List<SavedSearch> of(TimelineId timeline) {
    access.require(Right.READ_TIMELINE, timeline);
    return questions.of(timeline);
  }

  @Override
  public void ask(TimelineId timeline, UUID search) {
    access.require(Right.WRITE_TIMELINE, timeline);
    questions.ask(timeline, search);
  }

  @Override
  public void ceaseToAsk(TimelineId timeline, UUID search) {
    access.require(Right.WRITE_TIMELINE, timeline);
    questions.ceaseToAsk(timeline, search);
  }

  @Override
  public List<Event> proposals(TimelineId timeline, int limit) {
    access.require(Right.READ_TIMELINE, timeline);
    return questions.proposals(timeline, limit);
  }

  @Override
  public int countProposals(TimelineId timeline) {
    access.require(Right.READ_TIMELINE, timeline);
    return questions.countProposals(timeline);
  }

  @Override
  public void reject(TimelineId timeline, EventId event) {
    access.require(Right.WRITE_TIMELINE, timeline);
    questions.reject(timeline, event);
  }

  @Override
  public void reconsider(TimelineId timeline, EventId event) {
    access.require(Right.WRITE_TIMELINE, timeline);
    questions.reconsider(timeline, event);
  }
}
