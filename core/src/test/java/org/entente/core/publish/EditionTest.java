package org.entente.core.publish;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.entente.core.text.Texts;
import org.entente.core.timeline.PublicId;
import org.entente.core.timeline.TimelineId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class EditionTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"../a", "a/../b", "/a", "a/", "a//b", "", ".hidden", "a/.b", "a\\b", "a b", "é"})
  void refuses_a_path_that_leads_elsewhere_or_that_a_server_may_read_differently(String path) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> editionWith(path))
        .withMessageContaining("“" + path + "”");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl.html", "data.en.json", "assets/0f/fonts/Inter_400-x.woff2"})
  void takes_plain_paths(String path) {
    assertThatNoException().isThrownBy(() -> editionWith(path));
  }

  @Test
  void has_an_index() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Edition(
                    PublicId.random(),
                    publication(),
                    new TreeMap<>(Map.of("a", Content.of(() -> "")))))
        .withMessageContaining("index.html");
  }

  private static Edition editionWith(String path) {
    return new Edition(
        PublicId.random(),
        publication(),
        new TreeMap<>(Map.of("index.html", Content.of(() -> ""), path, Content.of(() -> ""))));
  }

  private static Publication publication() {
    return new Publication(TimelineId.random(), 1, 1, Instant.EPOCH, Occasion.FIRST, Texts.NONE);
  }
}
