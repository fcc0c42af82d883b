package org.entente.core.timeline;

import java.util.List;
import org.entente.core.date.EventDate;
import org.entente.core.event.Source;
import org.entente.core.text.Texts;

/** A period shaded behind all lanes, such as a war. */
public record Background(EventDate period, Texts label, List<Source> sources) {

  public Background {
    sources = List.copyOf(sources);
    if (label.isEmpty()) {
      throw new IllegalArgumentException("A background has a label in at least one language");
    }
  }
}
