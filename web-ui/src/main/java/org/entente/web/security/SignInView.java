package org.entente.web.security;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.entente.core.account.Accounts;
import org.entente.core.account.NotLetIn;

/** Where one signs in. Before anybody was set up it says how that is done. */
@Route(value = SignInView.ROUTE, autoLayout = false)
@PageTitle("Sign in – Entente")
@AnonymousAllowed
public class SignInView extends Main implements BeforeEnterObserver {

  /** Its address. */
  public static final String ROUTE = "login";

  /** The parameter that says why another sign-in came to nothing: a {@link NotLetIn}, or this. */
  public static final String REFUSED = "refused";

  /** Another sign-in came to nothing, and it is nobody's fault here. */
  public static final String FAILED = "FAILED";

  private final Accounts accounts;
  private final Optional<OtherSignIn> otherSignIn;

  SignInView(Accounts accounts, Optional<OtherSignIn> otherSignIn) {
    this.accounts = accounts;
    this.otherSignIn = otherSignIn;
    addClassName("entente-door");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    add(new H1("Entente"));
    if (accounts.none()) {
      add(
          new Paragraph(
              "Nobody has been set up yet. Open the link that Entente printed when it was started:"
                  + " it sets up the first account."));
      return;
    }
    var parameters = event.getLocation().getQueryParameters();
    var form = new LoginForm(words(parameters.getSingleParameter("wait").orElse("")));
    form.setAction(ROUTE);
    form.setForgotPasswordButtonVisible(false);
    form.setError(
        parameters.getSingleParameter("error").isPresent()
            || parameters.getSingleParameter("wait").isPresent());
    otherSignIn.ifPresentOrElse(
        other -> {
          parameters
              .getSingleParameter(REFUSED)
              .ifPresent(why -> add(OtherSignInPane.refusal(other, why)));
          add(OtherSignInPane.before(other, form));
        },
        () -> add(form));
  }

  private static LoginI18n words(String wait) {
    var words = LoginI18n.createDefault();
    words.getForm().setTitle("Sign in");
    words.getForm().setUsername("E-mail");
    words.getForm().setPassword("Password");
    words.getForm().setSubmit("Sign in");
    var error = words.getErrorMessage();
    error.setUsername("Type your e-mail address");
    error.setPassword("Type your password");
    if (wait.matches("\\d{1,3}")) {
      error.setTitle("Too many wrong tries");
      error.setMessage("Wait " + wait + " seconds, then try again.");
    } else {
      error.setTitle("That e-mail address and password do not belong together");
      error.setMessage("Check both and try again.");
    }
    return words;
  }
}
