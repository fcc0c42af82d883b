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
import org.entente.web.words.Words;

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
            Words.of("people.saveRights"),
            click ->
                told.accept(
                    people.changeRights(account.id(), rights.isAdministrator(), rights.roles())));
    save.addThemeVariants(ButtonVariant.PRIMARY);
    var link =
        new Button(
            Words.of("people.newLink"), click -> told.accept(people.linkAgain(account.id())));
    link.addThemeVariants(ButtonVariant.TERTIARY);
    link.setEnabled(!account.disabled());
    var actions = new Div(save, link, keepOut(account, people, told));
    actions.addClassName("line");
    add(new H2(account.name()), email);
    if (rightsComeAlong) {
      add(new Paragraph(Words.of("people.alongHint", account.name())));
    }
    add(rights, actions);
  }

  private static Button keepOut(Account account, ManagePeople people, Consumer<Outcome> told) {
    var button =
        new Button(
            account.disabled() ? Words.of("people.letIn") : Words.of("people.disable"),
            click -> told.accept(people.disable(account.id(), !account.disabled())));
    button.addThemeVariants(ButtonVariant.TERTIARY);
    if (!account.disabled()) {
      button.addThemeVariants(ButtonVariant.ERROR);
      button.setTooltipText(Words.of("people.disableHint", account.name()));
    }
    return button;
  }
}
