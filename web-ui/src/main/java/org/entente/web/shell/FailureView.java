package org.entente.web.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.entente.web.library.LibraryView;
import org.entente.web.words.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a view shows that could not be opened. The cause goes to the log, not to the reader. */
@AnonymousAllowed
public class FailureView extends Div implements HasErrorParameter<Exception> {

  private static final Logger LOG = LoggerFactory.getLogger(FailureView.class);

  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
    LOG.error("/{} could not be opened", event.getLocation().getPath(), parameter.getException());
    addClassName("message-page");
    add(
        new H1(Words.of("failure.title")),
        new Paragraph(Words.of("failure.text")),
        new RouterLink(Words.of("shell.allTimelines"), LibraryView.class));
    return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
  }
}
