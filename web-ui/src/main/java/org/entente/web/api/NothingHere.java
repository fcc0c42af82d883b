package org.entente.web.api;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/**
 * Answers 404 at every address of the API that has nothing; otherwise Vaadin's servlet would answer
 * with the editor's start page. Asked after the controllers, so that these can tell that an address
 * takes another method or another content type.
 */
@Configuration(proxyBeanMethods = false)
class NothingHere {

  private static final int AFTER_THE_CONTROLLERS = 1;

  @Bean
  SimpleUrlHandlerMapping unknownAddressesOfTheApi() {
    HttpRequestHandler nothing =
        (request, response) -> {
          throw Refusal.notFound("such address in the API");
        };
    return new SimpleUrlHandlerMapping(
        Map.of("/api", nothing, "/api/**", nothing), AFTER_THE_CONTROLLERS);
  }
}
