package org.entente.web.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FolderStoreTest extends EditionStoreContract {

  @TempDir Path root;

  @Override
  EditionStore store() {
    return new FolderStore(root);
  }

  @Test
  void what_a_stop_in_the_middle_of_a_file_left_is_not_listed_and_does_no_harm()
      throws IOException {
    Files.createDirectories(root.resolve("a"));
    Files.writeString(root.resolve("a/.unfinished-index.html"), "half a pa");

    assertThat(store().paths("a/")).isEmpty();
    store().put("a/index.html", "a page".getBytes(UTF_8));
    assertThat(store().paths("a/")).containsExactly("a/index.html");
    assertThat(root.resolve("a/index.html")).hasContent("a page");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../a", "a/../../b", "/etc/passwd", "", "."})
  void nothing_is_written_outside_the_folder(String path) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> store().put(path, new byte[0]))
        .withMessageContaining("“" + path + "”");
  }
}
