package org.entente.web.people;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.entente.core.account.Desk;
import org.entente.core.account.DeskId;
import org.entente.core.account.Desks;
import org.entente.web.notice.Notices;

/** The desks, each with its name, and one more to add. */
class DeskRows extends Div {

  private final Desks desks;
  private final Runnable onChange;

  DeskRows(Desks desks, Runnable onChange) {
    this.desks = desks;
    this.onChange = onChange;
    addClassName("event-form");
    fill();
  }

  private void fill() {
    removeAll();
    add(
        new H2("Desks"),
        new Paragraph(
            "Each timeline lies on a desk; who works there may read, write or publish it."));
    desks.all().forEach(desk -> add(row(desk, "Name")));
    var another = new Desk(DeskId.random(), "");
    add(row(another, "Another desk"));
  }

  private Div row(Desk desk, String label) {
    var name = new TextField(label);
    name.setValue(desk.name());
    name.setMaxLength(Desk.LONGEST_NAME);
    var keep =
        new Button(
            desk.name().isEmpty() ? "Add" : "Rename", click -> keep(desk, name.getValue().strip()));
    var row = new Div(name, keep);
    row.addClassNames("row", "desk");
    return row;
  }

  private void keep(Desk desk, String name) {
    if (name.isEmpty()) {
      Notices.tell("Type a name for the desk");
    } else if (desks.save(new Desk(desk.id(), name))) {
      onChange.run();
      fill();
    } else {
      Notices.tell("There is a desk “" + name + "” already");
    }
  }
}
