package org.entente.persistence;

import java.util.Map;
import org.entente.migrations.postgres.EmbeddedDatabase;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.MapPropertySource;

/** An application of nothing but the adapters. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan
class ArchiveApplication {

  /** Starts a database that ends with the JVM. */
  static final class OnTemporaryDatabase
      implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
      var database = EmbeddedDatabase.temporary();
      context
          .getEnvironment()
          .getPropertySources()
          .addFirst(
              new MapPropertySource(
                  "temporary database",
                  Map.of(
                      "spring.datasource.url", database.jdbcUrl(),
                      "spring.datasource.username", database.user(),
                      "spring.datasource.password", database.password())));
    }
  }
}
