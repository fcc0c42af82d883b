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
import com.vaadin.flow.router.HasDynamicTitle;
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
import org.entente.web.words.Words;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Where somebody who was invited chooses a password. The link works once. */
@Route(value = InvitationView.ROUTE + "/:secret", autoLayout = false)
@AnonymousAllowed
public class InvitationView extends Main implements BeforeEnterObserver, HasDynamicTitle {

  static final String ROUTE = "invitation";

  private final Accounts accounts;
  private final PasswordEncoder encoder;
  private final AuditLog audit;
  private final Optional<OtherSignIn> otherSignIn;
  private final InstantSource clock = InstantSource.system();
  private final PasswordField password = new PasswordField(Words.of("signIn.password"));

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
    var email = new EmailField(Words.of("signIn.email"));
    email.setValue(account.email());
    email.setReadOnly(true);
    email.setAutocomplete(Autocomplete.USERNAME);
    password.setAutocomplete(Autocomplete.NEW_PASSWORD);
    password.setHelperText(Words.of("setUp.passwordHint", PasswordRule.SHORTEST));
    password.setRequiredIndicatorVisible(true);
    password.setManualValidation(true);
    password.setAutofocus(true);
    var choose = new Button(Words.of("invitation.go"), click -> choose(account, link));
    choose.addThemeVariants(ButtonVariant.PRIMARY);
    choose.addClickShortcut(Key.ENTER);
    add(new H1(Words.of("invitation.welcome", account.name())));
    otherSignIn.ifPresent(
        other ->
            add(
                new Paragraph(Words.of("invitation.with", other.name())),
                new OtherSignInButton(other.name(), other.address(link.secret()))));
    add(
        new Paragraph(
            Words.of(otherSignIn.isPresent() ? "invitation.orChoose" : "invitation.choose")),
        email,
        password,
        choose);
  }

  private void choose(Account account, OneTimeLink link) {
    var refusal = PasswordRule.refusal(password.getValue(), account.email());
    password.setErrorMessage(refusal.map(Words::of).orElse(""));
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
    add(new H1(Words.of("invitation.over")), new Paragraph(Words.of("invitation.overText")));
  }

  @Override
  public String getPageTitle() {
    return Words.of("invitation.page");
  }
}
