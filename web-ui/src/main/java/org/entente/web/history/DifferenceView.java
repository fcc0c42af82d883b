package org.entente.web.history;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.entente.core.history.Change;

/** A difference by field: what it said before and what it says after. */
public final class DifferenceView extends Div {

  /** Shows these changes. */
  public DifferenceView(List<Change> changes) {
    addClassName("difference");
    changes.forEach(change -> add(field(change)));
  }

  private static Component field(Change change) {
    var name = new Span(change.field());
    name.addClassName("field-name");
    var field = new Div(name);
    field.addClassName("changed-field");
    if (change.before().size() == 1 && change.after().size() == 1) {
      field.add(new WordDifference(change.before().getFirst(), change.after().getFirst()));
    } else {
      change.before().forEach(line -> field.add(line("del", line)));
      change.after().forEach(line -> field.add(line("ins", line)));
    }
    return field;
  }

  private static Component line(String tag, String text) {
    var line = new Div();
    line.addClassName("word-difference");
    line.getElement().appendChild(new Element(tag).setText(text));
    return line;
  }
}
