package org.entente.web.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With the database gone, readers see no difference. */
final class ReadersWithoutDatabaseIT {

  private static final String REASON = "A court forbade it.";

  @TempDir Path data;

  @Test
  void readers_see_the_same_when_the_database_is_stopped() throws Exception {
    try (var entente = RunningEntente.start(data)) {
      var page = entente.printedAddress("readers").orElseThrow();
      var before = new LinkedHashMap<String, String>();
      for (var path :
          new String[] {
            "", "v1/", "nl.html", "timeline.html", "image.png", "data.json", "v1/data.csv"
          }) {
        before.put(path, answer(page.resolve(path)));
        assertThat(before.get(path)).startsWith("200 ");
      }
      var oembed = page.resolve("/oembed?url=" + page);
      before.put(oembed.toString(), answer(oembed));

      stopDatabase();

      before.forEach((path, seen) -> assertThat(answer(page.resolve(path))).isEqualTo(seen));
    }
  }

  @Test
  void what_was_withdrawn_stays_withdrawn_when_the_database_is_stopped() throws Exception {
    try (var entente = RunningEntente.start(data);
        var browser = new Browser()) {
      var page = entente.printedAddress("readers").orElseThrow();
      var desk = browser.wide();
      withdraw(new Newsroom(desk, entente));
      assertThat(desk.locator(".publish-state")).containsText("Withdrawn");
      var before = new LinkedHashMap<URI, String>();
      for (var path : new String[] {"", "v1/", "nl.html", "timeline.html", "image.svg"}) {
        before.put(page.resolve(path), answer(page.resolve(path)));
      }
      assertThat(before.get(page.resolve(""))).startsWith("410 ").contains(REASON);
      assertThat(before.get(page.resolve("v1/"))).startsWith("410 ").contains(REASON);

      stopDatabase();

      before.forEach((address, seen) -> assertThat(answer(address)).isEqualTo(seen));
    }
  }

  private static void withdraw(Newsroom newsroom) {
    newsroom.setUpAndSignIn();
    newsroom.openTimeline("Russia and its partners");
    newsroom.button("Publish").click();
    newsroom.tab("Editions").click();
    newsroom.field("Why it is gone").fill(REASON);
    newsroom.button("Withdraw from readers").click();
  }

  private void stopDatabase() throws IOException, InterruptedException {
    try (Stream<Path> files = Files.walk(data.resolve("postgres"))) {
      var pid = files.filter(file -> file.endsWith("postmaster.pid")).findFirst().orElseThrow();
      var server =
          ProcessHandle.of(Long.parseLong(Files.readAllLines(pid).getFirst().strip()))
              .orElseThrow();
      server.descendants().forEach(ProcessHandle::destroyForcibly);
      server.destroyForcibly();
      for (int i = 0; server.isAlive() && i < 100; i++) {
        TimeUnit.MILLISECONDS.sleep(100);
      }
      assertThat(server.isAlive()).isFalse();
    }
  }

  private static String answer(URI address) {
    try {
      HttpResponse<String> answer =
          HttpClient.newHttpClient()
              .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
      return answer.statusCode() + " " + answer.headers().firstValue("ETag") + answer.body();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
