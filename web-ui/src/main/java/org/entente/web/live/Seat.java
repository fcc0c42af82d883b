package org.entente.web.live;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.UUID;
import org.entente.core.account.Person;
import org.entente.core.event.EventId;
import org.entente.core.live.Presence;
import org.jspecify.annotations.Nullable;

/** An open page: what is before it, and who else has that open. */
public final class Seat {

  private final UUID id = UUID.randomUUID();
  private final Presence presence;
  private @Nullable EventId event;

  Seat(Component view, Presence presence, Seats seats) {
    this.presence = presence;
    view.addAttachListener(
        attach -> {
          seats.take(id);
          view.addDetachListener(
              detach -> {
                detach.unregisterListener();
                seats.free(id);
              });
        });
  }

  /** This event is open here now. */
  public void sitsAt(EventId opened) {
    if (!opened.equals(event)) {
      event = opened;
      presence.sits(id, opened);
    }
  }

  /** No event is open here. */
  public void standsUp() {
    if (event != null) {
      event = null;
      presence.leaves(id);
    }
  }

  /** Who else has the same event open. */
  public List<Person> neighbours() {
    return event == null ? List.of() : presence.others(event);
  }
}
