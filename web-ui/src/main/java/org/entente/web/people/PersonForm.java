package org.entente.web.people;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import org.entente.core.account.Account;
import org.entente.core.account.Desk;
import org.entente.core.account.ManagePeople;
import org.entente.core.account.ManagePeople.Outcome;

/** What somebody may do, and keeping them out. */
class PersonForm extends Div {

  /**
   * @param rightsComeAlong whether each sign-in elsewhere sets the rights anew
   */
  PersonForm(
      Account account,
      boolean rightsComeAlong,
      List<Desk> desks,
      ManagePeople people,
      Consumer<Outcome> told) {
    addClassName("event-form");
    var email = new Span(account.email());
    email.addClassName("usage");
    var rights = new RightsFields(desks);
    rights.fill(account);
    var save =
        new Button(
            "Save rights",
            click ->
                told.accept(
                    people.changeRights(account.id(), rights.isAdministrator(), rights.roles())));
    save.addThemeVariants(ButtonVariant.PRIMARY);
    var link =
        new Button(
            "New link to come in with", click -> told.accept(people.linkAgain(account.id())));
    link.addThemeVariants(ButtonVariant.TERTIARY);
    link.setEnabled(!account.disabled());
    var actions = new Div(save, link, keepOut(account, people, told));
    actions.addClassName("line");
    add(new H2(account.name()), email);
    if (rightsComeAlong) {
      add(
          new Paragraph(
              "What "
                  + account.name()
                  + " may do is set anew at each sign-in, by the groups at the newsroom's sign-in."
                  + " With a new link that is opened and accepted with that sign-in, it is set"
                  + " here instead."));
    }
    add(rights, actions);
  }

  private static Button keepOut(Account account, ManagePeople people, Consumer<Outcome> told) {
    var button =
        new Button(
            account.disabled() ? "Let in again" : "Disable",
            click -> told.accept(people.disable(account.id(), !account.disabled())));
    button.addThemeVariants(ButtonVariant.TERTIARY);
    if (!account.disabled()) {
      button.addThemeVariants(ButtonVariant.ERROR);
      button.setTooltipText("Keeps " + account.name() + " out from this moment on");
    }
    return button;
  }
}
