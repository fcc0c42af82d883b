package org.entente.core.live;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.entente.core.account.Person;
import org.entente.core.event.EventId;

/** Who has which event open just now, on any node. One call is one transaction. */
public interface Presence {

  /** The person at work sits at this open page with this event before them. */
  void sits(UUID seat, EventId event);

  /** The page is closed, or shows no event any more. */
  void leaves(UUID seat);

  /** These pages are still open. Whoever is not heard of for a while counts as gone. */
  void stay(Collection<UUID> seats);

  /** Who else has the event open than the person at work, by name. */
  List<Person> others(EventId event);
}
