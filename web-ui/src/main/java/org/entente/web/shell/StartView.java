package org.entente.web.shell;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** The first page after signing in. */
@Route("")
@PageTitle("Entente")
@PermitAll
public class StartView extends Main {

  StartView() {
    add(new H1("Entente"));
  }
}
