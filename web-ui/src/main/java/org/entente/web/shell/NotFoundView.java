package org.entente.web.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.entente.web.library.LibraryView;
import org.entente.web.words.Words;

/** What stands at an address where nothing is. */
@AnonymousAllowed
public class NotFoundView extends Div implements HasErrorParameter<NotFoundException> {

  @Override
  public int setErrorParameter(
      BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
    addClassName("message-page");
    add(
        new H1(Words.of("notFound.title")),
        new Paragraph(Words.of("notFound.text")),
        new RouterLink(Words.of("shell.allTimelines"), LibraryView.class));
    return HttpServletResponse.SC_NOT_FOUND;
  }
}
