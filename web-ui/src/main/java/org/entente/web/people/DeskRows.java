package org.entente.web.people;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.entente.core.account.Desk;
import org.entente.core.account.DeskId;
import org.entente.core.account.Desks;
import org.entente.core.account.HouseRules;
import org.entente.web.notice.Notices;

/** The desks, each with its name and its rules, and one more to add. */
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
    desks.all().forEach(desk -> add(new DeskForm(desk, this::keep)));
    add(
        new H2("Another desk"),
        new DeskForm(new Desk(DeskId.random(), "", HouseRules.NONE), this::keep));
  }

  private void keep(Desk desk) {
    if (desk.name().isEmpty()) {
      Notices.tell("Type a name for the desk");
    } else if (desks.save(desk)) {
      Notices.tell("Saved");
      onChange.run();
      fill();
    } else {
      Notices.tell("There is a desk “" + desk.name() + "” already");
    }
  }
}
