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

/** The component as an edition carries it: a script and a style, small, and the same to readers. */
final class ServedFilesTest {

  @RegisterExtension static final ReadersBrowser BROWSER = new ReadersBrowser();

  private static final String FIVE = TimelineSite.resource("five-relations.json");

  private final Map<String, byte[]> files = new ComponentFiles().files();

  /** In bytes, of what every page loads: 25 KB. */
  private static final int BUDGET = 25_600;

  /** With what only large pictures fetch. This may only fall. */
  private static final int IN_ALL = 27_120;

  @Test
  void script_and_styles_together_keep_to_their_budget() throws IOException {
    int every = zipped("entente-timeline.js") + zipped("timeline.css");
    int all = every + zipped("tiles.js");
    System.out.printf(
        "Script and styles as served: %,d bytes, gzipped; %,d with what large pictures fetch%n",
        every, all);
    assertThat(every).as("bytes, gzipped").isLessThanOrEqualTo(BUDGET);
    assertThat(all).as("bytes in all, gzipped").isLessThanOrEqualTo(IN_ALL);
  }

  private int zipped(String file) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var gzip =
        new GZIPOutputStream(bytes) {
          {
            def.setLevel(Deflater.BEST_COMPRESSION);
          }
        }) {
      gzip.write(files.get(file));
    }
    return bytes.size();
  }

  @Test
  void two_scripts_are_left_that_import_nothing_and_no_comment_is_left() {
    assertThat(files.keySet().stream().filter(file -> !file.contains("/")))
        .containsExactlyInAnyOrder("entente-timeline.js", "tiles.js", "timeline.css");
    for (var script : List.of("entente-timeline.js", "tiles.js")) {
      assertThat(text(script)).doesNotContain("import{", "export", "/*", "@param");
    }
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
