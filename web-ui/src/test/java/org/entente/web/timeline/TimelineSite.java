package org.entente.web.timeline;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.entente.core.picture.Badge;
import org.entente.web.component.ComponentFiles;

/**
 * The component's files, and pages that use it, on localhost: as modules under {@code /timeline/}
 * and packed, as editions carry it, under {@code /packed/}. All under a readers' page's content
 * policy.
 */
final class TimelineSite implements AutoCloseable {

  private static final Pattern BADGE = Pattern.compile(".*/flags/(badge-[^/]*)");

  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self';"
          + " connect-src 'self'; base-uri 'none'; form-action 'none'";
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "json", "application/json",
          "svg", "image/svg+xml",
          "woff2", "font/woff2");

  private final HttpServer server;
  private final Map<String, byte[]> files = new ConcurrentHashMap<>();

  TimelineSite() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::answer);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.start();
    put("/favicon.ico", "");
    new ComponentFiles().files().forEach((file, bytes) -> files.put("/packed/" + file, bytes));
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  void put(String path, String text) {
    files.put(path, text.getBytes(StandardCharsets.UTF_8));
  }

  void put(String path, byte[] bytes) {
    files.put(path, bytes);
  }

  /** A readers' page with this body. */
  void putPage(String path, String body) {
    putPage(path, "timeline", "light", body);
  }

  /** A readers' page with this body, the component as modules or packed, and colours. */
  void putPage(String path, String component, String theme, String body) {
    put(
        path,
        """
        <!doctype html>
        <html lang="en" class="ent-readers" data-theme="%2$s"><head><meta charset="utf-8"><title>A timeline</title>
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <link rel="stylesheet" href="%1$s/timeline.css">
        <script %4$s src="%1$s/entente-timeline.js"></script>
        </head><body><main class="ent-page">%3$s</main></body></html>
        """
            .formatted(
                component, theme, body, component.equals("packed") ? "defer" : "type=\"module\""));
  }

  /** An element with its data inside. */
  static String element(String attributes, String data) {
    return "<entente-timeline base=\"timeline/\" %s><script type=\"application/json\">%s</script></entente-timeline>"
        .formatted(attributes, data.replace("<", "\\u003c"));
  }

  /** A text among the test's resources. */
  static String resource(String name) {
    try (var stream = Objects.requireNonNull(TimelineSite.class.getResourceAsStream(name), name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      var path = exchange.getRequestURI().getPath();
      var body = find(path);
      if (body == null) {
        exchange.sendResponseHeaders(404, -1);
        return;
      }
      var ending = path.substring(path.lastIndexOf('.') + 1);
      exchange.getResponseHeaders().set("Content-Type", TYPES.getOrDefault(ending, "text/plain"));
      exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
      exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private byte[] find(String path) throws IOException {
    if (files.containsKey(path)) {
      return files.get(path);
    }
    var badge = BADGE.matcher(path);
    if (badge.matches()) {
      return Badge.draw(badge.group(1))
          .map(svg -> svg.getBytes(StandardCharsets.UTF_8))
          .orElse(null);
    }
    try (var stream = TimelineSite.class.getResourceAsStream("/META-INF/resources" + path)) {
      return stream == null ? null : stream.readAllBytes();
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
