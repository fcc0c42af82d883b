package org.entente.persistence.database;

import org.springframework.boot.jooq.autoconfigure.DefaultConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How jOOQ writes its statements. */
@Configuration(proxyBeanMethods = false)
class JooqSettings {

  @Bean
  DefaultConfigurationCustomizer plainNames() {
    return configuration ->
        configuration.settings().withRenderSchema(false).withExecuteLogging(false);
  }
}
