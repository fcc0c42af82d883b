package org.entente.web.reader;

import java.io.IOException;
import java.nio.file.Files;
import org.entente.web.edition.EditionShelf;
import org.entente.web.settings.EntenteSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the editions stand. */
@Configuration(proxyBeanMethods = false)
class ReadersSide {

  @Bean
  EditionShelf editionShelf(EntenteSettings settings) throws IOException {
    Files.createDirectories(settings.editions());
    return new EditionShelf(settings.editions());
  }
}
