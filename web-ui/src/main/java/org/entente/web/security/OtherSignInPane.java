package org.entente.web.security;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import java.util.stream.Stream;
import org.entente.core.account.NotLetIn;

/** Another sign-in first, and passwords behind it: for when the other one is away. */
final class OtherSignInPane {

  private OtherSignInPane() {}

  static Component[] before(OtherSignIn other, LoginForm passwords) {
    var behind = new Details("Sign in with a password instead", passwords);
    behind.setOpened(passwords.isError());
    return new Component[] {new OtherSignInButton(other.name(), other.address()), behind};
  }

  /** Why one did not come in, in words; whatever else stands in the address says nothing. */
  static Component refusal(OtherSignIn other, String why) {
    var known = Stream.of(NotLetIn.values()).filter(reason -> reason.name().equals(why)).findAny();
    var refusal =
        new Div(
            new H2(
                known
                    .map(NotLetIn::words)
                    .orElse("Signing in with " + other.name() + " did not work")),
            new Paragraph(
                known
                    .map(NotLetIn::help)
                    .orElse("Try again. If it goes on, tell an administrator.")));
    refusal.getElement().setAttribute("role", "alert");
    refusal.addClassName("refusal");
    return refusal;
  }
}
