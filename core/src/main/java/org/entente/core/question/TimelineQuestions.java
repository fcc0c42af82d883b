package org.entente.core.question;

import java.util.List;
import java.util.UUID;
import org.entente.core.event.Event;
import org.entente.core.event.EventId;
import org.entente.core.timeline.TimelineId;

/**
 * The questions whose answers belong on a timeline. What answers to one of them and neither is on
 * the timeline nor was turned down for it is proposed. One call is one transaction.
 */
public interface TimelineQuestions {

  /** The questions that a timeline asks, by name. */
  List<SavedSearch> of(TimelineId timeline);

  /** From now on the timeline asks this saved search too. */
  void ask(TimelineId timeline, UUID search);

  /** The timeline asks this saved search no longer. */
  void ceaseToAsk(TimelineId timeline, UUID search);

  /**
   * What is proposed, in time order.
   *
   * @param limit how many at most
   */
  List<Event> proposals(TimelineId timeline, int limit);

  /** How many events are proposed. */
  int countProposals(TimelineId timeline);

  /** Turns an event down for a timeline. */
  void reject(TimelineId timeline, EventId event);

  /** Undoes {@link #reject}. */
  void reconsider(TimelineId timeline, EventId event);
}
