package org.entente.web.reader;

import org.entente.web.edition.EditionShelf;
import org.entente.web.settings.EntenteSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the editions stand. */
@Configuration(proxyBeanMethods = false)
class ReadersSide {

  @Bean
  EditionShelf editionShelf(EntenteSettings settings) {
    return new EditionShelf(settings.editions());
  }
}
