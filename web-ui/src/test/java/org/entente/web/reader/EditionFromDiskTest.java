package org.entente.web.reader;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.entente.core.exchange.Demonstration;
import org.entente.core.publish.Editions;
import org.entente.core.publish.Publications;
import org.entente.core.timeline.Timelines;
import org.entente.web.settings.EntenteSettings;
import org.entente.web.support.Chromium;
import org.entente.web.support.EntenteTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** An edition's folder, opened from disk, where no server is and nothing may be fetched. */
@EntenteTest
final class EditionFromDiskTest {

  @RegisterExtension static final Chromium CHROMIUM = new Chromium();

  @Autowired Timelines timelines;
  @Autowired Publications publications;
  @Autowired Editions editions;
  @Autowired EntenteSettings settings;

  @Test
  void shows_the_interactive_picture_in_each_language_and_asks_nobody_for_anything() {
    var folder = timelineFolder();
    for (var file : new String[] {"v1/index.html", "v1/nl.html", "index.html", "nl.html"}) {
      var page = CHROMIUM.page(1180, 900);
      page.navigate(folder.resolve(file).toUri().toString());

      assertThat(page.getByRole(AriaRole.TOOLBAR)).isVisible();
      assertThat(page.getByRole(AriaRole.HEADING).first()).containsText("Rus");
      assertThat(page.locator("[aria-label*='CSTO']").first()).isVisible();
      assertFlagsAreDrawn(page);
    }
    assertThat(CHROMIUM.requests())
        .allMatch(url -> url.startsWith("file:") || url.startsWith("data:"));
    assertThat(CHROMIUM.complaints()).isEmpty();
  }

  private static void assertFlagsAreDrawn(Page page) {
    var broken =
        page.evaluate(
            "() => [...document.querySelector('entente-timeline').shadowRoot"
                + ".querySelectorAll('img')].filter(i => i.complete && !i.naturalWidth).length");
    assertThat(broken).isEqualTo(0);
  }

  @Test
  void printed_it_is_the_whole_story() throws IOException {
    var page = CHROMIUM.page(1180, 900);
    page.navigate(timelineFolder().resolve("v1/index.html").toUri().toString());
    assertThat(page.getByRole(AriaRole.TOOLBAR)).isVisible();

    try (var document = Loader.loadPDF(page.pdf())) {
      var printed = withoutSpace(new PDFTextStripper().getText(document));
      for (var event : Demonstration.timeline().events()) {
        assertThat(printed).contains(withoutSpace(event.title().readIn("en")));
        for (var source : event.sources()) {
          var name = source.outlet().isEmpty() ? source.title() : source.outlet();
          assertThat(printed).contains(withoutSpace(name));
        }
      }
    }
  }

  /** Lines may break anywhere on paper. */
  private static String withoutSpace(String text) {
    return text.replaceAll("\\s", "");
  }

  @Test
  void the_folder_is_made_again_byte_by_byte_from_the_database() throws IOException {
    var demonstration = timelines.byId(Demonstration.timeline().timeline().id()).orElseThrow();
    var folder = timelineFolder().resolve("v1");
    var kept = publications.edition(demonstration.id(), 1).orElseThrow();

    assertThat(kept.files().size()).isGreaterThan(30);
    for (var file : kept.files().entrySet()) {
      assertThat(Files.readAllBytes(folder.resolve(file.getKey())))
          .as(file.getKey())
          .isEqualTo(file.getValue().bytes());
    }
    assertThat(kept.files().keySet())
        .contains(
            "index.html",
            "nl.html",
            "image.svg",
            "image.png",
            "image.pdf",
            "card.png",
            "image.nl.png",
            "data.json",
            "data.csv");
  }

  private Path timelineFolder() {
    var demonstration = timelines.byId(Demonstration.timeline().timeline().id()).orElseThrow();
    return settings.editions().toAbsolutePath().resolve(demonstration.publicId().value());
  }
}
