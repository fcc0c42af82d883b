package org.entente.web.publish;

import org.entente.core.publish.Editions;
import org.entente.web.component.ComponentFiles;
import org.entente.web.edition.EditionFolders;
import org.entente.web.edition.EditionShelf;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts publishing together. */
@Configuration(proxyBeanMethods = false)
class Publishing {

  @Bean
  ComponentFiles componentFiles() {
    return new ComponentFiles();
  }

  @Bean
  Editions editions(EditionShelf shelf) {
    return new EditionFolders(shelf);
  }
}
