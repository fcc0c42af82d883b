package org.entente.web.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.web.EntenteApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

/** A second whole application on the database of the one under test, on a port that is free. */
public final class AnotherNode implements AutoCloseable {

  private final ConfigurableApplicationContext application;

  private AnotherNode(ConfigurableApplicationContext application) {
    this.application = application;
  }

  /** Starts it with more settings, such as {@code --entente.demo=true}. */
  public static AnotherNode of(ApplicationContext first, String... settings) {
    var database = first.getBean(JdbcConnectionDetails.class);
    var arguments =
        new ArrayList<>(
            List.of(
                "--server.port=0",
                "--entente.data=" + freshData(),
                "--spring.datasource.url=" + database.getJdbcUrl(),
                "--spring.datasource.username=" + database.getUsername(),
                "--spring.datasource.password=" + database.getPassword()));
    arguments.addAll(List.of(settings));
    return new AnotherNode(
        new SpringApplicationBuilder(EntenteApplication.class)
            .initializers(
                node ->
                    // Static, so that both have to agree on it, in one process.
                    node.getBeanFactory()
                        .registerSingleton(
                            "whoIsSignedIn", first.getBean(SecurityContextHolderStrategy.class)))
            .run(arguments.toArray(String[]::new)));
  }

  private static Path freshData() {
    try {
      return Files.createTempDirectory(Path.of("target"), "node-data-").toAbsolutePath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where it listens. */
  public int port() {
    return Integer.parseInt(application.getEnvironment().getRequiredProperty("local.server.port"));
  }

  /** One of its parts. */
  public <T> T part(Class<T> type) {
    return application.getBean(type);
  }

  @Override
  public void close() {
    application.close();
  }
}
