package org.entente.web.people;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.entente.core.account.Desk;
import org.entente.core.account.DeskId;
import org.entente.core.account.Desks;
import org.entente.core.account.HouseRules;
import org.entente.web.notice.Notices;
import org.entente.web.words.Words;

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
    add(new H2(Words.of("people.desks")), new Paragraph(Words.of("desk.hint")));
    desks.all().forEach(desk -> add(new DeskForm(desk, this::keep)));
    add(
        new H2(Words.of("desk.another")),
        new DeskForm(new Desk(DeskId.random(), "", HouseRules.NONE), this::keep));
  }

  private void keep(Desk desk) {
    if (desk.name().isEmpty()) {
      Notices.tell(Words.of("desk.typeName"));
    } else if (desks.save(desk)) {
      Notices.tell(Words.of("people.saved"));
      onChange.run();
      fill();
    } else {
      Notices.tell(Words.of("desk.thereIs", desk.name()));
    }
  }
}
