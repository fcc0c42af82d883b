package org.entente.web.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * Gives the application under test an empty data directory below {@code target}, and readers a port
 * of their own.
 */
final class FreshData implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  @Override
  public void initialize(ConfigurableApplicationContext application) {
    try {
      var data = Files.createTempDirectory(Path.of("target"), "test-data-").toAbsolutePath();
      application
          .getEnvironment()
          .getPropertySources()
          .addFirst(
              new MapPropertySource(
                  "fresh data",
                  Map.of(
                      "entente.data",
                      data.toString(),
                      "entente.public-port",
                      freePort(),
                      "entente.newsroom.name",
                      "The Daily Example",
                      "entente.newsroom.url",
                      "https://daily.example/",
                      // Receivers of webhooks stand on this machine here.
                      "entente.internal-webhooks",
                      true)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
