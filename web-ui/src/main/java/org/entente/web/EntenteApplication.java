package org.entente.web;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/**
 * Entente as one process: the editor, the readers' pages and, unless told otherwise, the database.
 */
@SpringBootApplication(scanBasePackages = "org.entente")
@ConfigurationPropertiesScan
public class EntenteApplication {

  static void main(String[] arguments) {
    SpringApplication.run(EntenteApplication.class, arguments);
  }
}
