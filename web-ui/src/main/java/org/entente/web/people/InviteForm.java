package org.entente.web.people;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.entente.core.account.Account;
import org.entente.core.account.Desk;
import org.entente.core.account.DeskId;
import org.entente.core.account.DeskRole;
import org.entente.web.security.Emails;
import org.entente.web.words.Words;

/** Whom to invite, and what they may do. */
class InviteForm extends Div {

  /** What was filled in. */
  record Invitation(
      String email, String name, boolean administrator, Map<DeskId, DeskRole> roles) {}

  private final TextField name = new TextField(Words.of("people.name"));
  private final EmailField email = new EmailField(Words.of("people.email"));

  InviteForm(List<Desk> desks, Consumer<Invitation> onInvite) {
    addClassName("event-form");
    name.setMaxLength(Account.LONGEST_NAME);
    name.setManualValidation(true);
    email.setManualValidation(true);
    var rights = new RightsFields(desks);
    rights.suggest();
    var invite =
        new Button(
            Words.of("people.makeLink"),
            click -> {
              if (isFilledIn()) {
                onInvite.accept(
                    new Invitation(
                        Emails.normal(email.getValue()),
                        name.getValue().strip(),
                        rights.isAdministrator(),
                        rights.roles()));
              }
            });
    invite.addThemeVariants(ButtonVariant.PRIMARY);
    add(new H2(Words.of("people.invite")), name, email, rights, invite);
  }

  private boolean isFilledIn() {
    refuse(name, name.getValue().isBlank() ? Words.of("people.typeName") : "");
    refuse(email, Emails.isPlausible(email.getValue()) ? "" : Words.of("setUp.typeEmail"));
    return !name.isInvalid() && !email.isInvalid();
  }

  private static void refuse(HasValidation field, String why) {
    field.setErrorMessage(why);
    field.setInvalid(!why.isEmpty());
  }
}
