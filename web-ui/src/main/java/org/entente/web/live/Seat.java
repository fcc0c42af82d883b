package org.entente.web.live;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.entente.core.account.Person;
import org.entente.core.event.EventId;
import org.entente.core.live.News;
import org.entente.core.live.Presence;
import org.entente.core.live.Wire;
import org.jspecify.annotations.Nullable;

/** An open page: what is before it, and who else has that open. */
public final class Seat {

  private final UUID id = UUID.randomUUID();
  private final Presence presence;
  private @Nullable EventId event;

  Seat(Component view, Wire wire, Presence presence, Seats seats, Consumer<News> onNews) {
    this.presence = presence;
    view.addAttachListener(
        attach -> {
          var ui = attach.getUI();
          seats.take(id);
          var end = wire.listen(news -> bring(ui, news, onNews));
          view.addDetachListener(
              detach -> {
                detach.unregisterListener();
                end.run();
                seats.free(id);
              });
        });
  }

  private static void bring(UI ui, News news, Consumer<News> onNews) {
    try {
      ui.access(() -> onNews.accept(news));
    } catch (UIDetachedException _) {
      // The page was closed while the news came in.
    }
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
