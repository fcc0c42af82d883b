package org.entente.web.keys;

import com.vaadin.flow.component.Component;

/**
 * Keys for the main actions. A key clicks what carries its name, or puts the cursor there when it
 * is a field; {@code editor/keys.js} listens.
 */
public final class Keys {

  private Keys() {}

  /** Gives a button, link or field its key, such as {@code n}, or two one after the other. */
  public static <C extends Component> C give(C component, String key) {
    component.getElement().setAttribute("data-key", key);
    return component;
  }
}
