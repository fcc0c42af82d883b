package org.entente.web.people;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.InstantSource;
import java.util.Optional;
import org.entente.core.account.Account;
import org.entente.core.account.Accounts;
import org.entente.core.account.OneTimeLink;
import org.entente.core.account.PasswordRule;
import org.entente.core.audit.AuditLog;
import org.entente.core.audit.Deed;
import org.entente.web.security.OtherSignIn;
import org.entente.web.security.OtherSignInButton;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Where somebody who was invited chooses a password. The link works once. */
@Route(value = InvitationView.ROUTE + "/:secret", autoLayout = false)
@PageTitle("Welcome to Entente")
@AnonymousAllowed
public class InvitationView extends Main implements BeforeEnterObserver {

  static final String ROUTE = "invitation";

  private final Accounts accounts;
  private final PasswordEncoder encoder;
  private final AuditLog audit;
  private final Optional<OtherSignIn> otherSignIn;
  private final InstantSource clock = InstantSource.system();
  private final PasswordField password = new PasswordField("Password");

  InvitationView(
      Accounts accounts,
      PasswordEncoder encoder,
      AuditLog audit,
      Optional<OtherSignIn> otherSignIn) {
    this.audit = audit;
    this.otherSignIn = otherSignIn;
    this.accounts = accounts;
    this.encoder = encoder;
    addClassName("entente-door");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var link = new OneTimeLink(event.getRouteParameters().get("secret").orElse(""));
    removeAll();
    accounts
        .invited(link.hash(), clock.instant())
        .ifPresentOrElse(account -> ask(account, link), this::usedUp);
  }

  private void ask(Account account, OneTimeLink link) {
    // Read-only and there for the password manager, which keeps both together.
    var email = new EmailField("E-mail");
    email.setValue(account.email());
    email.setReadOnly(true);
    email.setAutocomplete(Autocomplete.USERNAME);
    password.setAutocomplete(Autocomplete.NEW_PASSWORD);
    password.setHelperText(
        "At least " + PasswordRule.SHORTEST + " characters. A sentence is fine.");
    password.setRequiredIndicatorVisible(true);
    password.setManualValidation(true);
    password.setAutofocus(true);
    var choose = new Button("Keep and go to sign-in", click -> choose(account, link));
    choose.addThemeVariants(ButtonVariant.PRIMARY);
    choose.addClickShortcut(Key.ENTER);
    add(new H1("Welcome, " + account.name()));
    otherSignIn.ifPresent(
        other ->
            add(
                new Paragraph("Sign in with " + other.name() + " from now on:"),
                new OtherSignInButton(other.name(), other.address(link.secret()))));
    add(
        new Paragraph(
            (otherSignIn.isPresent() ? "Or choose a password" : "Choose the password")
                + " you will sign in with. This link works once."),
        email,
        password,
        choose);
  }

  private void choose(Account account, OneTimeLink link) {
    var refusal = PasswordRule.refusal(password.getValue(), account.email());
    password.setErrorMessage(refusal.orElse(""));
    password.setInvalid(refusal.isPresent());
    if (refusal.isPresent()) {
      return;
    }
    var hash = encoder.encode(password.getValue());
    if (accounts.choosePassword(link.hash(), hash, clock.instant())) {
      audit.noteOf(account.id(), Deed.PASSWORD_CHOSEN, account.email());
      getUI().ifPresent(ui -> ui.getPage().setLocation("login"));
    } else {
      removeAll();
      usedUp();
    }
  }

  private void usedUp() {
    add(
        new H1("This link no longer works"),
        new Paragraph(
            "It was used, replaced by a newer one, or is too old. Ask an administrator for"
                + " another."));
  }
}
