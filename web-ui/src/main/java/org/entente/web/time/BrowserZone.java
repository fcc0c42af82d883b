package org.entente.web.time;

import com.vaadin.flow.component.UI;
import java.time.ZoneId;

/** The time zone of whoever looks. */
public final class BrowserZone {

  private BrowserZone() {}

  /** That of the current browser; the server's when it does not tell. */
  public static ZoneId current() {
    var zone = UI.getCurrent().getPage().getExtendedClientDetails().getTimeZoneId();
    return zone != null && ZoneId.getAvailableZoneIds().contains(zone)
        ? ZoneId.of(zone)
        : ZoneId.systemDefault();
  }
}
