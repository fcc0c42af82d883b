package org.entente.web.openid;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;

/** A browser as far as signing in needs one: cookies, and redirects followed one by one. */
final class Visit {

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

  private final HttpClient client =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  private final URI editor;

  Visit(int port) {
    this.editor = URI.create("http://localhost:" + port + "/");
  }

  /** Begins a sign-in at Entente: the provider's address that it leads to. */
  URI begins(String path) {
    return next(editor.resolve(path));
  }

  /** Signs in at the provider: the address at Entente that it leads back to, not yet opened. */
  URI signsIn(URI begun, String user) {
    var form = next(begun);
    var token = TOKEN.matcher(get(form).body());
    if (!token.find()) {
      throw new AssertionError("No form at " + form);
    }
    var fields =
        "username="
            + user
            + "&password="
            + Provider.PASSWORD
            + "&_csrf="
            + URLEncoder.encode(token.group(1), UTF_8);
    var signedIn =
        send(
            HttpRequest.newBuilder(form)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields)));
    return next(leadsTo(signedIn));
  }

  /** Signs in from begin to end: where it leads at Entente. */
  URI comesIn(String path, String user) {
    return next(signsIn(begins(path), user));
  }

  /** Whether a page of the editor opens. */
  boolean isIn() {
    return get(editor.resolve("archive")).statusCode() == 200;
  }

  /** Where an address leads. */
  URI next(URI address) {
    return leadsTo(get(address));
  }

  private static URI leadsTo(HttpResponse<String> answer) {
    return answer
        .headers()
        .firstValue("Location")
        .map(answer.uri()::resolve)
        .orElseThrow(
            () ->
                new AssertionError(
                    answer.uri() + " leads nowhere, but answers " + answer.statusCode()));
  }

  private HttpResponse<String> get(URI address) {
    // Only who asks for HTML is led to a form.
    return send(HttpRequest.newBuilder(address).header("Accept", "text/html"));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
