package org.entente.web.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** Asks the application under test, as it is: no cookies, no redirects followed. */
public record Http(int port) {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  /** GET with headers given as name, value, name, value … */
  public HttpResponse<String> get(String path, String... headers) {
    return ask("GET", path, headers);
  }

  /** Any method, without a body. */
  public HttpResponse<String> ask(String method, String path, String... headers) {
    return ask(method, path, BodyPublishers.noBody(), headers);
  }

  /** Any method, with a text as its body. */
  public HttpResponse<String> send(String method, String path, String body, String... headers) {
    return ask(method, path, BodyPublishers.ofString(body), headers);
  }

  /** POST of JSON. */
  public HttpResponse<String> postJson(String path, String json, String... headers) {
    var all = Arrays.copyOf(headers, headers.length + 2);
    all[headers.length] = "Content-Type";
    all[headers.length + 1] = "application/json";
    return ask("POST", path, BodyPublishers.ofString(json), all);
  }

  /** POST of a form. */
  public HttpResponse<String> postForm(String path, Map<String, String> fields, String... headers) {
    var all = Arrays.copyOf(headers, headers.length + 2);
    all[headers.length] = "Content-Type";
    all[headers.length + 1] = "application/x-www-form-urlencoded";
    var form =
        fields.entrySet().stream()
            .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
            .collect(Collectors.joining("&"));
    return ask("POST", path, BodyPublishers.ofString(form), all);
  }

  private HttpResponse<String> ask(
      String method, String path, BodyPublisher body, String... headers) {
    var request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).method(method, body);
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    try {
      return CLIENT.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The value of an answer's header, or the empty string. */
  public static String header(HttpResponse<?> answer, String name) {
    return String.join(", ", answer.headers().allValues(name));
  }
}
