package org.entente.web.security;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.entente.core.account.Accounts;
import org.entente.core.account.NotLetIn;
import org.entente.web.words.Words;

/** Where one signs in. Before anybody was set up it says how that is done. */
@Route(value = SignInView.ROUTE, autoLayout = false)
@AnonymousAllowed
public class SignInView extends Main implements BeforeEnterObserver, HasDynamicTitle {

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
      add(new Paragraph(Words.of("signIn.nobody")));
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
    words.getForm().setTitle(Words.of("signIn.title"));
    words.getForm().setUsername(Words.of("signIn.email"));
    words.getForm().setPassword(Words.of("signIn.password"));
    words.getForm().setSubmit(Words.of("signIn.title"));
    var error = words.getErrorMessage();
    error.setUsername(Words.of("signIn.typeEmail"));
    error.setPassword(Words.of("signIn.typePassword"));
    if (wait.matches("\\d{1,3}")) {
      error.setTitle(Words.of("signIn.tooMany"));
      error.setMessage(Words.of("signIn.wait", wait));
    } else {
      error.setTitle(Words.of("signIn.wrong"));
      error.setMessage(Words.of("signIn.check"));
    }
    return words;
  }

  @Override
  public String getPageTitle() {
    return Words.of("signIn.page");
  }
}
