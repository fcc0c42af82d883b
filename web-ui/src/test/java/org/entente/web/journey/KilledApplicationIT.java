package org.entente.web.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.util.concurrent.TimeUnit;
import org.entente.core.text.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** The packaged application is killed in the middle of the work, and started again. */
final class KilledApplicationIT {

  private static final String TITLE = "Xi and Putin promise each other friendship";

  @TempDir Path data;

  @Test
  void what_was_saved_is_there_after_kill_9_and_readers_see_a_whole_edition() throws Exception {
    try (var browser = new Browser()) {
      Path edition;
      try (var killed = RunningEntente.start(data)) {
        edit(browser, killed);
        edition = killWhilePublishing(browser.wide(), killed);
      }
      assertThat(edition.resolve("v2/manifest.json")).as("it was cut short").doesNotExist();

      try (var again = RunningEntente.start(data)) {
        var readersPage = again.editor().resolve("/e/" + edition.getFileName() + "/");
        assertThat(page(readersPage)).contains("v2/assets/", TITLE);
        assertThat(page(readersPage.resolve("v1/"))).doesNotContain(TITLE);
        assertWhole(edition.resolve("v2"));

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

  /**
   * Publishes edition 2 and ends everything while its folder is being written.
   *
   * @return the folder of the timeline's editions
   */
  private Path killWhilePublishing(Page page, RunningEntente entente) throws Exception {
    var readersPage = entente.printedAddress("readers").orElseThrow().getPath();
    var folder = data.resolve("editions").resolve(readersPage.replaceAll("^/e/|/$", ""));
    var newsroom = new Newsroom(page, entente);
    newsroom.goToSignIn();
    newsroom.signIn();
    newsroom.openTimeline("Russia and its partners");
    newsroom.button("Publish").click();
    newsroom.button("Publish edition 2").click();
    var second = folder.resolve("v2");
    try (var watch = folder.getFileSystem().newWatchService()) {
      folder.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
      while (!Files.exists(second)) {
        var key = watch.poll(60, TimeUnit.SECONDS);
        assertThat(key).as("a sign of edition 2").isNotNull();
        key.reset();
      }
    }
    entente.kill();
    return folder;
  }

  /** Every file that the manifest names is there with its checksum. */
  private static void assertWhole(Path edition) throws IOException {
    var files =
        new JsonMapper()
            .readTree(Files.readAllBytes(edition.resolve("manifest.json")))
            .get("files");
    assertThat(files.size()).isGreaterThan(20);
    for (var file : files.properties()) {
      assertThat(Sha256.of(Files.readAllBytes(edition.resolve(file.getKey()))))
          .as(file.getKey())
          .isEqualTo(file.getValue().get("sha256").asString());
    }
  }

  private static String page(URI address) throws Exception {
    try (var client = HttpClient.newHttpClient()) {
      var answer = client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
      assertThat(answer.statusCode()).isEqualTo(200);
      return answer.body();
    }
  }
}
