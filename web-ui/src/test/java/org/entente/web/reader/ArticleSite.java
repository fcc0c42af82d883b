package org.entente.web.reader;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;

/** A newspaper's own site at another origin than Entente's, by number and not by name. */
final class ArticleSite implements AutoCloseable {

  private final HttpServer server;
  private final Map<String, String> pages = new ConcurrentHashMap<>();
  private final Map<String, String> policies = new ConcurrentHashMap<>();

  ArticleSite() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext(
        "/",
        exchange -> {
          var path = exchange.getRequestURI().getPath();
          byte[] body;
          if (path.startsWith("/hosts/")) {
            body =
                new ClassPathResource(path.substring(1), ArticleSite.class).getContentAsByteArray();
            exchange.getResponseHeaders().add("Content-Type", "text/javascript; charset=utf-8");
          } else {
            body = pages.getOrDefault(path, "").getBytes(UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
          }
          if (policies.containsKey(path)) {
            exchange.getResponseHeaders().add("Content-Security-Policy", policies.get(path));
          }
          exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
          try (var out = exchange.getResponseBody()) {
            out.write(body);
          }
        });
    server.start();
  }

  /** An article with this around and in place of its embed; answers its address. */
  String article(String path, String embed) {
    pages.put(
        path,
        """
        <!doctype html><html lang="en"><meta charset="utf-8"><title>The Daily Example</title>
        <link rel="icon" href="data:,">
        <h1>Who kept a distance from Moscow</h1><p>Before.</p>
        %s
        <p>After.</p></html>
        """
            .formatted(embed));
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  /** The same under a content security policy. */
  String article(String path, String policy, String embed) {
    policies.put(path, policy);
    return article(path, embed);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
