package org.entente.web.colour;

import com.vaadin.flow.component.select.Select;
import org.entente.core.colour.Sight;
import org.entente.web.words.Words;

/** Chooses through whose eyes colours are looked at. */
public final class SightSelect extends Select<Sight> {

  /** Usual eyes at first. */
  public SightSelect() {
    setItems(Sight.values());
    setItemLabelGenerator(sight -> Words.of(sight.label()));
    setLabel(Words.of("preview.sight"));
    setValue(Sight.USUAL);
  }
}
