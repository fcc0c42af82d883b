package org.entente.web.live;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
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
    tell(view, onNews);
    return new Seat(view, presence, seats);
  }

  /** Tells the news to a component in its session, while it is shown. */
  public void tell(Component listener, Consumer<News> onNews) {
    listener.addAttachListener(
        attach -> {
          var ui = attach.getUI();
          var end = wire.listen(news -> bring(ui, news, onNews));
          listener.addDetachListener(
              detach -> {
                detach.unregisterListener();
                end.run();
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
}
