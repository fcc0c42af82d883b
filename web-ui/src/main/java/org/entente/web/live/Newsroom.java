package org.entente.web.live;

import com.vaadin.flow.component.Component;
import java.util.function.Consumer;
import org.entente.core.live.News;
import org.entente.core.live.Presence;
import org.entente.core.live.Wire;

/** Gives open pages their seat and the news. */
@org.springframework.stereotype.Component
public class Newsroom {

  private final Wire wire;
  private final Presence presence;
  private final Seats seats;

  Newsroom(Wire wire, Presence presence, Seats seats) {
    this.wire = wire;
    this.presence = presence;
    this.seats = seats;
  }

  /**
   * A seat for a view: taken while it is shown.
   *
   * @param onNews told of everything that happens, in the view's session
   */
  public Seat seat(Component view, Consumer<News> onNews) {
    return new Seat(view, wire, presence, seats, onNews);
  }
}
