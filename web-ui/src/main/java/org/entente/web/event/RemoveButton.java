package org.entente.web.event;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** A quiet cross at the end of a row. */
class RemoveButton extends Button {

  RemoveButton(String what, Runnable remove) {
    super("×", click -> remove.run());
    addThemeVariants(ButtonVariant.TERTIARY);
    addClassName("remove");
    setAriaLabel(what);
    setTooltipText(what);
  }
}
