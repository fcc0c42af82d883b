package org.entente.web.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.core.publish.Content;
import org.entente.core.publish.Edition;
import org.entente.core.publish.Occasion;
import org.entente.core.publish.Publication;
import org.entente.core.text.Sha256;
import org.entente.core.text.Texts;
import org.entente.core.timeline.PublicId;
import org.entente.core.timeline.TimelineId;
import org.entente.web.store.FolderStore;
import org.entente.web.store.StoredEditions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EditionShelfTest {

  private static final PublicId READERS = new PublicId("0123456789abcdef");
  private static final Publication CORRECTION =
      new Publication(
          TimelineId.random(),
          2,
          7,
          Instant.parse("2026-02-03T04:05:06.789Z"),
          Occasion.CORRECTION,
          Texts.of("en", "It was in May.", "nl", "Het was in mei."));

  @TempDir Path root;

  @Test
  void finds_the_edition_shown_now_with_all_that_it_says_about_itself() throws IOException {
    show(CORRECTION);

    var shown = new EditionShelf(root).current(READERS).orElseThrow();
    assertThat(shown.publication()).isEqualTo(CORRECTION);
    var page = shown.file("index.html").orElseThrow();
    assertThat(page.path()).hasContent("<p>page");
    assertThat(page.sha256()).isEqualTo(Sha256.of(Files.readAllBytes(page.path())));
  }

  @Test
  void knows_nothing_of_what_was_never_published() {
    var shelf = new EditionShelf(root);
    assertThat(shelf.current(READERS)).isEmpty();
    assertThat(shelf.numbered(READERS, 1)).isEmpty();
  }

  @Test
  void finds_only_files_that_the_manifest_names() throws IOException {
    show(CORRECTION);
    Files.writeString(root.resolve("secret.txt"), "secret");
    var shown = new EditionShelf(root).current(READERS).orElseThrow();

    assertThat(shown.file("manifest.json")).isPresent();
    for (var path :
        List.of("../../secret.txt", "../current", "assets", "assets/", "", ".", "/etc/passwd")) {
      assertThat(shown.file(path)).as(path).isEmpty();
    }
  }

  private void show(Publication publication) {
    new StoredEditions(new FolderStore(root))
        .show(
            new Edition(
                READERS,
                publication,
                new TreeMap<>(
                    Map.of(
                        "index.html", Content.of(() -> "<p>page"),
                        "assets/abc/a.js", Content.of(() -> "// script")))));
  }
}
