package org.entente.web.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged application is killed in the middle of the work, and started again. */
final class KilledApplicationIT {

  private static final String TITLE = "Xi and Putin promise each other friendship";

  @TempDir Path data;

  @Test
  void what_was_said_to_be_saved_is_there_after_kill_9() throws Exception {
    try (var browser = new Browser()) {
      String readersPage;
      try (var killed = RunningEntente.start(data)) {
        edit(browser, killed);
        readersPage = killed.printedAddress("readers").orElseThrow().getPath();
        killed.kill();
      }

      try (var again = RunningEntente.start(data)) {
        assertThat(status(again.editor().resolve(readersPage))).isEqualTo(200);
        var newsroom = new Newsroom(browser.wide(), again);
        newsroom.goToSignIn();
        newsroom.signIn();
        newsroom.openTimeline("Russia and its partners");
        assertThat(newsroom.mark(TITLE)).isVisible();
      }
    }
  }

  private static void edit(Browser browser, RunningEntente entente) {
    var newsroom = new Newsroom(browser.wide(), entente);
    newsroom.setUpAndSignIn();
    newsroom.openTimeline("Russia and its partners");
    newsroom.chooseEvent("Xi and Putin declare a ‘no limits’ friendship");
    newsroom.field("Title").fill(TITLE);
    assertThat(newsroom.mark(TITLE)).isVisible();
    assertThat(newsroom.saved()).hasText("Saved");
  }

  private static int status(URI address) throws Exception {
    try (var client = HttpClient.newHttpClient()) {
      return client
          .send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
          .statusCode();
    }
  }
}
