package org.entente.web.access;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.entente.core.account.NotAllowed;
import org.entente.web.words.Words;

/** What a view shows to somebody who may not see it. */
@AnonymousAllowed
public class NotAllowedView extends Div implements HasErrorParameter<NotAllowed> {

  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotAllowed> parameter) {
    addClassName("message-page");
    add(
        new H1(Words.of("notAllowed.title")),
        new Paragraph(Words.of(parameter.getException().words())));
    return HttpServletResponse.SC_FORBIDDEN;
  }
}
