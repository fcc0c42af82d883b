package org.entente.web.journey;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;

/** A newspaper's own site, at an origin of its own, with one article around an embed code. */
final class ArticleSite implements AutoCloseable {

  private final HttpServer server;

  ArticleSite(String embedCode) {
    var page =
        """
        <!doctype html>
        <html lang="en">
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>The Daily Example</title>
        <style>
          body { max-width: 720px; margin: 0 auto; padding: 16px; font: 18px/1.5 Georgia, serif; }
        </style>
        <h1>Who kept a distance from Moscow</h1>
        <p>This paragraph stands before the timeline.</p>
        %s
        <p>This paragraph stands after it.</p>
        </html>
        """
            .formatted(embedCode)
            .getBytes(UTF_8);
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext(
        "/",
        exchange -> {
          exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
          exchange.sendResponseHeaders(200, page.length);
          try (var body = exchange.getResponseBody()) {
            body.write(page);
          }
        });
    server.start();
  }

  /** By number and not by name, so that it is another site than {@code localhost}. */
  URI article() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/article");
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
