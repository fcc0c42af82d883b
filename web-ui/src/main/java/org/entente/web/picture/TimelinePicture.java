package org.entente.web.picture;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.shared.Registration;
import org.entente.core.colour.HouseColours;
import org.entente.core.event.EventId;
import org.entente.core.picture.HouseSheet;
import org.entente.web.component.ComponentFiles;
import org.jspecify.annotations.Nullable;

/** {@code <entente-timeline>}: the picture as readers get it, so that the preview is the truth. */
@Tag("entente-timeline")
public class TimelinePicture extends Component implements HasSize {

  private static final String DRESS =
      """
      this.querySelector('style')?.remove();
      const style = document.createElement('style');
      style.textContent = $0;
      this.append(style);
      """;

  private final String address;
  private String colours = "";
  private String data = "";

  /**
   * A picture that shows only the drawing, since the form shows the chosen event.
   *
   * @param component the files that readers get too
   */
  public TimelinePicture(ComponentFiles component) {
    address = "/component/" + component.contentHash() + "/";
    getElement().setAttribute("compact", true);
  }

  /** Shows it in a desk's colours. */
  public void wear(HouseColours house) {
    colours = HouseSheet.aroundElement(house);
    dress();
  }

  private void dress() {
    if (isAttached()) {
      getElement().executeJs(DRESS, colours);
    }
  }

  /** Draws this picture data (docs/picture-data.md); the part in view and the choice stay. */
  public void draw(String json) {
    if (!json.equals(data)) {
      data = json;
      send();
    }
  }

  /** Rings an event, or none. */
  public void select(@Nullable EventId event) {
    getElement().executeJs("this.selected = $0", event == null ? null : event.toString());
  }

  /** Calls back when the reader of the picture, here the journalist, chooses an event. */
  public Registration onSelect(ComponentEventListener<EventSelected> listener) {
    return addListener(EventSelected.class, listener);
  }

  @Override
  protected void onAttach(AttachEvent event) {
    // By address and not by annotation, since the address changes with the contents.
    event.getUI().getPage().addJavaScript(address + "entente-timeline.js");
    getElement()
        .executeJs("this.setAttribute('theme', document.documentElement.dataset.theme ?? 'light')");
    dress();
    send();
  }

  private void send() {
    // Sent as a call and not kept as a property: the server need not hold the text a second time.
    if (isAttached()) {
      getElement().executeJs("this.base = $0; this.data = $1", address, data);
    }
  }

  /** An event was chosen in the picture. */
  @DomEvent("entente-select")
  public static class EventSelected extends ComponentEvent<TimelinePicture> {

    private final String eventId;

    /** Called by Vaadin. */
    public EventSelected(
        TimelinePicture source,
        boolean fromClient,
        @EventData("event.detail.event") @Nullable String event) {
      super(source, fromClient);
      this.eventId = event == null ? "" : event;
    }

    /** The chosen event. */
    public EventId event() {
      return EventId.of(eventId);
    }
  }
}
