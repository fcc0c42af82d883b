package org.entente.persistence.database;

import java.nio.file.Path;
import org.entente.migrations.postgres.EmbeddedDatabase;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;

/**
 * The embedded PostgreSQL in {@code entente.data}, unless {@code spring.datasource.url} names a
 * database of one's own. It is stopped after the last connection to it is closed, since the
 * connection pool depends on it.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(EmbeddedUnlessOwn.NoDatabaseOfOnesOwn.class)
class EmbeddedUnlessOwn {

  @Bean(destroyMethod = "close")
  EmbeddedDatabase embeddedDatabase(@Value("${entente.data:data}") Path data) {
    return EmbeddedDatabase.durable(data.resolve("postgres"));
  }

  @Bean
  JdbcConnectionDetails embeddedConnection(EmbeddedDatabase database) {
    return new JdbcConnectionDetails() {
      @Override
      public String getJdbcUrl() {
        return database.jdbcUrl();
      }

      @Override
      public String getUsername() {
        return database.user();
      }

      @Override
      public String getPassword() {
        return database.password();
      }
    };
  }

  /** Whether nobody named a database. */
  static final class NoDatabaseOfOnesOwn implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
      return context.getEnvironment().getProperty("spring.datasource.url", "").isBlank();
    }
  }
}
