package org.entente.web.access;

import com.vaadin.flow.server.DefaultErrorHandler;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.entente.core.account.NotAllowed;
import org.entente.web.notice.Notices;
import org.entente.web.words.Words;
import org.springframework.stereotype.Component;

/** Tells people in a sentence what they may not do, wherever in the editor they tried. */
@Component
class Refusals implements VaadinServiceInitListener {

  private static final long serialVersionUID = 1L;

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event
        .getSource()
        .addSessionInitListener(init -> init.getSession().setErrorHandler(new Teller()));
  }

  private static final class Teller implements ErrorHandler {
    private static final long serialVersionUID = 1L;
    private final ErrorHandler others = new DefaultErrorHandler();

    @Override
    public void error(ErrorEvent event) {
      for (Throwable why = event.getThrowable(); why != null; why = why.getCause()) {
        if (why instanceof NotAllowed refused) {
          Notices.tell(Words.of(refused.words()));
          return;
        }
      }
      others.error(event);
    }
  }
}
