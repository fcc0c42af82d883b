package org.entente.web.security;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import org.entente.web.words.Words;

/** Leads to another sign-in, which is not one of Vaadin's views. */
public final class OtherSignInButton extends Button {

  /**
   * @param name what the other sign-in is called
   * @param address where it begins
   */
  public OtherSignInButton(String name, String address) {
    super(Words.of("signIn.with", name));
    addThemeVariants(ButtonVariant.PRIMARY);
    addClickListener(click -> getUI().ifPresent(ui -> ui.getPage().setLocation(address)));
  }
}
