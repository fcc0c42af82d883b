package org.entente.web.start;

import java.net.URI;
import org.entente.web.setup.SetupLink;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says on the console where to go once everything stands. */
@Component
class StartNotice {

  private static final Logger LOG = LoggerFactory.getLogger(StartNotice.class);

  private final SetupLink setup;
  private final FirstStart firstStart;

  StartNotice(SetupLink setup, FirstStart firstStart) {
    this.setup = setup;
    this.firstStart = firstStart;
  }

  @EventListener
  void ready(ApplicationReadyEvent event) {
    if (!(event.getApplicationContext() instanceof WebServerApplicationContext web)
        || web.getWebServer() == null) {
      return;
    }
    var here = URI.create("http://localhost:" + web.getWebServer().getPort() + "/");
    firstStart
        .demonstration()
        .ifPresent(
            readers ->
                LOG.info(
                    "The demonstration, as readers see it: {}",
                    here.resolve("e/" + readers + "/")));
    if (setup.isOpen()) {
      LOG.info("Set up the first account (works once): {}", here.resolve(setup.path()));
    }
    // Last, since who sees this line knows that all stands.
    LOG.info("Editor: {}", here);
  }
}
