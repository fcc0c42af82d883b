package org.entente.web.timeline;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.entente.web.component.ComponentFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The component as an edition carries it: one script, one style, small, and the same to readers.
 */
final class ServedFilesTest {

  @RegisterExtension static final ReadersBrowser BROWSER = new ReadersBrowser();

  private static final String FIVE = TimelineSite.resource("five-relations.json");

  private final Map<String, byte[]> files = new ComponentFiles().files();

  /** In bytes. The aim is 25,000: this may only fall. */
  private static final int BUDGET = 27_650;

  @Test
  void script_and_styles_together_keep_to_their_budget() throws IOException {
    int size = 0;
    for (var file : files.entrySet()) {
      if (file.getKey().endsWith(".js") || file.getKey().endsWith(".css")) {
        size += zipped(file.getValue());
      }
    }
    System.out.printf("Script and styles as served: %,d bytes, gzipped%n", size);
    assertThat(size).as("bytes, gzipped").isLessThanOrEqualTo(BUDGET);
  }

  private static int zipped(byte[] file) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var gzip =
        new GZIPOutputStream(bytes) {
          {
            def.setLevel(Deflater.BEST_COMPRESSION);
          }
        }) {
      gzip.write(file);
    }
    return bytes.size();
  }

  @Test
  void one_script_is_left_that_imports_nothing_and_no_comment_is_left() {
    assertThat(files.keySet().stream().filter(file -> !file.contains("/")))
        .containsExactlyInAnyOrder("entente-timeline.js", "timeline.css");
    assertThat(text("entente-timeline.js")).doesNotContain("import{", "/*", "@param");
    assertThat(text("timeline.css")).doesNotContain("/*");
  }

  @Test
  void signs_that_styles_write_are_those_that_were_meant() {
    assertThat(text("timeline.css")).contains("\"— \"", "\"↓\"").doesNotContain("Â", "â");
  }

  private String text(String file) {
    return new String(files.get(file), StandardCharsets.UTF_8);
  }

  @Test
  void packed_it_shows_the_same_as_its_modules_do() {
    BROWSER.site().putPage("/modules.html", "timeline", "light", TimelineSite.element("", FIVE));
    BROWSER.site().putPage("/packed.html", "packed", "light", TimelineSite.element("", FIVE));
    var shown = new ArrayList<Object>();
    for (var path : List.of("/modules.html", "/packed.html")) {
      var page = BROWSER.page(path, 1180, 900);
      assertThat(page.getByRole(AriaRole.TOOLBAR)).isVisible();
      page.keyboard().press("Tab");
      page.locator("entente-timeline").evaluate("t => (t.selected = t.data.events[1].id)");
      shown.add(
          page.locator("entente-timeline")
              .evaluate("t => t.shadowRoot.querySelector('.ent-root').outerHTML"));
    }
    assertThat(shown.get(1)).isEqualTo(shown.get(0));
  }
}
