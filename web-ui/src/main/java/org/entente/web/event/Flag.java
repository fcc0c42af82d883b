package org.entente.web.event;

import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.entente.core.actor.Actor;
import org.entente.core.actor.CodeScheme;

/**
 * An actor's flag, or nothing but its room where there is none. Decoration: the name stands by it.
 */
public class Flag extends Span {

  /** The flag of an actor. */
  public Flag(Actor actor) {
    addClassName("flag");
    getElement().setAttribute("aria-hidden", "true");
    actor
        .code(CodeScheme.ISO2)
        .ifPresent(code -> add(new Image("/flags/" + code.toLowerCase(Locale.ROOT) + ".svg", "")));
  }
}
