package org.entente.web.timeline;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.web.timeline.OnThePage.toolbar;

import com.microsoft.playwright.options.LoadState;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.zip.GZIPOutputStream;
import org.entente.web.publish.ManyEvents;
import org.entente.web.publish.WriteEdition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a reader's browser loads of a large timeline until it is ready. */
final class FirstLoadTest {

  @RegisterExtension static final ReadersBrowser BROWSER = new ReadersBrowser();

  /** In bytes, gzipped. */
  private static final int MOST = 100_000;

  @Test
  void the_first_load_keeps_to_its_budget_however_many_events_there_are() {
    int thousands = load(2_000);
    int tenThousands = load(20_000);

    System.out.printf(
        "First load: %,d bytes of 2,000 events, %,d of 20,000%n", thousands, tenThousands);
    assertThat(thousands).isLessThan(MOST);
    assertThat(tenThousands).isLessThan(MOST);
  }

  /**
   * The page, its component and its flags are there and no tile: what asks for one is in trouble.
   */
  private static int load(int events) {
    var folder = "/" + events + "/";
    WriteEdition.files(ManyEvents.timeline(events))
        .forEach(
            (path, content) -> {
              if (path.matches("index\\.html|(assets|flags)/.*")) {
                BROWSER.site().put(folder + path, content.bytes());
              }
            });
    var loaded = Collections.synchronizedList(new ArrayList<Integer>());
    var page = BROWSER.page("/favicon.ico", 1180, 1000);
    page.onRequestFinished(
        request -> loaded.add(gzipped(request.url(), request.response().body())));
    page.navigate(BROWSER.site().address() + folder + "index.html");
    assertThat(toolbar(page)).isVisible();
    page.waitForLoadState(LoadState.NETWORKIDLE);
    return loaded.stream().mapToInt(Integer::intValue).sum();
  }

  private static int gzipped(String url, byte[] body) {
    if (url.endsWith(".woff2")) {
      return body.length;
    }
    var bytes = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(bytes)) {
      gzip.write(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.size();
  }
}
