package org.entente.web.setup;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.entente.core.account.Account;
import org.entente.core.account.Accounts;
import org.entente.core.account.PasswordRule;
import org.entente.web.security.Emails;
import org.entente.web.words.Words;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Sets up the first account. Without the right token there is no such page. */
@Route(value = SetupView.ROUTE + "/:token", autoLayout = false)
@AnonymousAllowed
public class SetupView extends Main implements BeforeEnterObserver, HasDynamicTitle {

  static final String ROUTE = "setup";

  private final SetupLink link;
  private final Accounts accounts;
  private final PasswordEncoder encoder;
  private final TextField name = new TextField(Words.of("setUp.name"));
  private final EmailField email = new EmailField(Words.of("signIn.email"));
  private final PasswordField password = new PasswordField(Words.of("signIn.password"));
  private String token = "";

  SetupView(SetupLink link, Accounts accounts, PasswordEncoder encoder) {
    this.link = link;
    this.accounts = accounts;
    this.encoder = encoder;
    addClassName("entente-door");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    token = event.getRouteParameters().get("token").orElse("");
    if (!link.opensWith(token)) {
      throw new NotFoundException();
    }
    name.setAutocomplete(Autocomplete.NAME);
    name.setMaxLength(Account.LONGEST_NAME);
    name.setAutofocus(true);
    email.setAutocomplete(Autocomplete.USERNAME);
    password.setAutocomplete(Autocomplete.NEW_PASSWORD);
    password.setHelperText(Words.of("setUp.passwordHint", PasswordRule.SHORTEST));
    List.of(name, email, password).forEach(field -> field.setRequiredIndicatorVisible(true));
    // What was refused stays said until the next try: else the button moves away below the pointer.
    name.setManualValidation(true);
    email.setManualValidation(true);
    password.setManualValidation(true);
    var setUp = new Button(Words.of("setUp.go"), click -> setUp());
    setUp.addThemeVariants(ButtonVariant.PRIMARY);
    setUp.addClickShortcut(Key.ENTER);
    removeAll();
    add(
        new H1(Words.of("setUp.title")),
        new Paragraph(Words.of("setUp.first")),
        name,
        email,
        password,
        setUp);
  }

  private void setUp() {
    if (!isFilledIn()) {
      return;
    }
    if (!link.opensWith(token)) {
      setUpAlready();
      return;
    }
    var account =
        Account.first(
            Emails.normal(email.getValue()),
            name.getValue().strip(),
            encoder.encode(password.getValue()));
    if (accounts.addFirst(account)) {
      getUI().ifPresent(ui -> ui.getPage().setLocation("login"));
    } else {
      setUpAlready();
    }
  }

  private boolean isFilledIn() {
    refuse(name, name.getValue().isBlank() ? Words.of("setUp.typeName") : "");
    refuse(email, Emails.isPlausible(email.getValue()) ? "" : Words.of("setUp.typeEmail"));
    refuse(
        password,
        PasswordRule.refusal(password.getValue(), email.getValue()).map(Words::of).orElse(""));
    return !name.isInvalid() && !email.isInvalid() && !password.isInvalid();
  }

  private void setUpAlready() {
    removeAll();
    add(new H1(Words.of("setUp.already")), new Paragraph(Words.of("setUp.alreadyText")));
  }

  private static void refuse(HasValidation field, String why) {
    field.setErrorMessage(why);
    field.setInvalid(!why.isEmpty());
  }

  @Override
  public String getPageTitle() {
    return Words.of("setUp.page");
  }
}
