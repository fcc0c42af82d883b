package org.entente.web.security;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import java.util.stream.Stream;
import org.entente.core.account.NotLetIn;
import org.entente.web.words.Words;

/** Another sign-in first, and passwords behind it: for when the other one is away. */
final class OtherSignInPane {

  private OtherSignInPane() {}

  static Component[] before(OtherSignIn other, LoginForm passwords) {
    var behind = new Details(Words.of("signIn.instead"), passwords);
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
                    .map(Words::of)
                    .orElse(Words.of("signIn.withFailed", other.name()))),
            new Paragraph(
                known.map(NotLetIn::help).map(Words::of).orElse(Words.of("signIn.goesOn"))));
    refusal.getElement().setAttribute("role", "alert");
    refusal.addClassName("refusal");
    return refusal;
  }
}
