package org.entente.web.webhook;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A program on this machine that is told, and answers what a test wants. */
final class Receiver implements AutoCloseable {

  /** What it was told. */
  record Told(String delivery, String timestamp, String signature, String body) {}

  private final HttpServer server;
  private final BlockingQueue<Told> told = new LinkedBlockingQueue<>();
  volatile int answers = 204;

  Receiver() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext(
        "/hook",
        exchange -> {
          var headers = exchange.getRequestHeaders();
          var body = exchange.getRequestBody().readAllBytes();
          told.add(
              new Told(
                  headers.getFirst("Entente-Delivery"),
                  headers.getFirst("Entente-Timestamp"),
                  headers.getFirst("Entente-Signature"),
                  new String(body, StandardCharsets.UTF_8)));
          exchange.getResponseHeaders().putAll(Map.of("Location", List.of("/hook/moved")));
          exchange.sendResponseHeaders(answers, -1);
          exchange.close();
        });
    server.start();
  }

  URI address() {
    return URI.create("http://localhost:" + server.getAddress().getPort() + "/hook");
  }

  /** What it is told next; fails when that takes too long. */
  Told next() throws InterruptedException {
    var next = told.poll(30, TimeUnit.SECONDS);
    if (next == null) {
      throw new AssertionError("Nobody told anything");
    }
    return next;
  }

  boolean isToldNothing() {
    return told.isEmpty();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
