package org.entente.web.history;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.entente.core.history.Clash;
import org.entente.core.history.Wording;
import org.entente.web.words.Words;

/** A field that two people wrote: both texts, and the choice between them. */
public final class ClashView<T> extends Div {

  /** Shows a clash. */
  public ClashView(Clash<T> clash, Wording wording, Runnable keepMine, Runnable takeTheirs) {
    addClassName("clash");
    var field = clash.field(wording.language());
    var name = new Span(field);
    name.addClassName("field-name");
    add(
        name,
        side(
            Words.of("clash.yours"),
            clash.mine(wording),
            Words.of("clash.keepMine"),
            field,
            keepMine),
        side(
            Words.of("clash.theirs"),
            clash.theirs(wording),
            Words.of("clash.takeTheirs"),
            field,
            takeTheirs));
  }

  private static Component side(
      String whose, List<String> text, String action, String field, Runnable choose) {
    var label = new Span(whose);
    label.addClassName("whose");
    var said = new Div(text.isEmpty() ? Words.of("clash.nothing") : String.join("\n", text));
    said.addClassName("said");
    var button = new Button(action, click -> choose.run());
    button.addThemeVariants(ButtonVariant.PRIMARY);
    button.setAriaLabel(action + ": " + field);
    var side = new Div(label, said, button);
    side.addClassName("side");
    return side;
  }
}
