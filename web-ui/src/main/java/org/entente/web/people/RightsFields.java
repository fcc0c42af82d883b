package org.entente.web.people;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.core.account.Account;
import org.entente.core.account.Desk;
import org.entente.core.account.DeskId;
import org.entente.core.account.DeskRole;
import org.entente.web.words.Words;

/** What somebody may do: everything, or a role at each desk. */
class RightsFields extends Div {

  private final Checkbox administrator = new Checkbox(Words.of("people.administrator"));
  private final Map<DeskId, Select<DeskRole>> roles = new LinkedHashMap<>();
  private final Div rows = new Div();

  RightsFields(List<Desk> desks) {
    addClassName("rights");
    administrator.addValueChangeListener(change -> rows.setVisible(!change.getValue()));
    for (var desk : desks) {
      var role = new Select<DeskRole>();
      role.setLabel(Words.of("people.atDesk", desk.name()));
      role.setItems(DeskRole.values());
      role.setItemLabelGenerator(
          each -> each == null ? Words.of("people.noRole") : Words.of(each.label()));
      role.setEmptySelectionAllowed(true);
      role.setEmptySelectionCaption(Words.of("people.noRole"));
      roles.put(desk.id(), role);
      rows.add(role);
    }
    var explained = new Span(Words.of("people.roles"));
    explained.addClassName("usage");
    rows.add(explained);
    rows.addClassName("desk-roles");
    add(administrator, rows);
  }

  void fill(Account account) {
    administrator.setValue(account.administrator());
    roles.forEach((desk, role) -> role.setValue(account.roles().get(desk)));
  }

  /** A new colleague writes, unless something else is chosen. */
  void suggest() {
    roles.values().stream().findFirst().ifPresent(role -> role.setValue(DeskRole.AUTHOR));
  }

  boolean isAdministrator() {
    return administrator.getValue();
  }

  Map<DeskId, DeskRole> roles() {
    var chosen = new HashMap<DeskId, DeskRole>();
    roles.forEach(
        (desk, role) -> {
          if (role.getValue() != null) {
            chosen.put(desk, role.getValue());
          }
        });
    return chosen;
  }
}
