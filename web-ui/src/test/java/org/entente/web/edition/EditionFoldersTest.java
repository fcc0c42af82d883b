package org.entente.web.edition;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.entente.core.publish.Content;
import org.entente.core.publish.Edition;
import org.entente.core.publish.Publication;
import org.entente.core.timeline.PublicId;
import org.entente.core.timeline.TimelineId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EditionFoldersTest {

  private static final PublicId READERS = new PublicId("0123456789abcdef");
  private static final TimelineId TIMELINE = TimelineId.random();

  @TempDir Path root;

  @Test
  void shows_an_edition_with_all_its_files() throws IOException {
    folders().show(edition(1, "first"));

    var shown = shelf().current(READERS).orElseThrow();
    assertThat(shown.publication()).isEqualTo(edition(1, "first").publication());
    assertThat(text(shown, "index.html")).isEqualTo("page first");
    assertThat(text(shown, "assets/abc/a.js")).isEqualTo("module first");
    assertThat(shown.file("index.html").orElseThrow().sha256())
        .isEqualTo(Manifest.sha256("page first".getBytes(UTF_8)));
  }

  @Test
  void keeps_the_editions_before() throws IOException {
    folders().show(edition(1, "first"));
    folders().show(edition(2, "second"));

    assertThat(text(shelf().current(READERS).orElseThrow(), "index.html")).isEqualTo("page second");
    assertThat(text(shelf().numbered(READERS, 1).orElseThrow(), "index.html"))
        .isEqualTo("page first");
  }

  @Test
  void knows_nothing_of_what_was_never_published() {
    assertThat(shelf().current(READERS)).isEmpty();
    assertThat(shelf().numbered(READERS, 1)).isEmpty();
    assertThat(folders().shown(READERS)).isEmpty();
  }

  @Test
  void finds_only_files_that_the_manifest_names() throws IOException {
    folders().show(edition(1, "first"));
    Files.writeString(root.resolve("secret.txt"), "secret");
    var shown = shelf().current(READERS).orElseThrow();

    assertThat(shown.file("manifest.json")).isPresent();
    for (var path :
        List.of("../../secret.txt", "../current", "assets", "assets/", "", ".", "/etc/passwd")) {
      assertThat(shown.file(path)).as(path).isEmpty();
    }
  }

  @Test
  void stopped_at_any_step_readers_see_the_old_or_the_new_and_trying_again_helps()
      throws IOException {
    var steps = new ArrayList<String>();
    new EditionFolders(new EditionShelf(root.resolve("probe")), steps::add)
        .show(edition(1, "probe"));
    assertThat(steps).hasSizeGreaterThan(5).contains("rename the folder", "swap the pointer");

    for (var step : steps) {
      var folder = root.resolve(step.replace('/', ' '));
      new EditionFolders(new EditionShelf(folder)).show(edition(1, "old"));

      assertThatThrownBy(
              () ->
                  new EditionFolders(new EditionShelf(folder), stopBefore(step))
                      .show(edition(2, "new")))
          .isInstanceOf(Stopped.class);

      var restarted = new EditionShelf(folder);
      var swapped = steps.indexOf(step) > steps.indexOf("swap the pointer");
      assertThat(text(restarted.current(READERS).orElseThrow(), "index.html"))
          .as("stopped before: " + step)
          .isEqualTo(swapped ? "page new" : "page old");
      assertThat(restarted.numbered(READERS, 2).isPresent()).isEqualTo(swapped);

      var next = restarted.currentNumber(READERS) + 1;
      new EditionFolders(restarted).show(edition(next, "again"));
      assertThat(text(restarted.current(READERS).orElseThrow(), "index.html"))
          .isEqualTo("page again");
      try (var left = Files.list(folder.resolve(READERS.value()))) {
        assertThat(left.map(path -> path.getFileName().toString()))
            .containsExactlyInAnyOrderElementsOf(
                swapped ? List.of("v1", "v2", "v3", "current") : List.of("v1", "v2", "current"));
      }
    }
  }

  private static final class Stopped extends RuntimeException {}

  private static Consumer<String> stopBefore(String step) {
    return next -> {
      if (next.equals(step)) {
        throw new Stopped();
      }
    };
  }

  private EditionFolders folders() {
    return new EditionFolders(shelf());
  }

  private EditionShelf shelf() {
    return new EditionShelf(root);
  }

  private static String text(EditionFolder edition, String path) throws IOException {
    return Files.readString(edition.file(path).orElseThrow().path());
  }

  private static Edition edition(int number, String word) {
    return new Edition(
        READERS,
        new Publication(TIMELINE, number, 7, Instant.parse("2026-02-03T04:05:06.789Z")),
        new TreeMap<>(
            Map.of(
                "index.html", Content.of(() -> "page " + word),
                "assets/abc/a.js", Content.of(() -> "module " + word))));
  }
}
