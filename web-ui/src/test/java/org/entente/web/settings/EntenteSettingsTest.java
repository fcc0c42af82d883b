package org.entente.web.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class EntenteSettingsTest {

  @Test
  void readers_find_entente_where_the_editor_was_opened() {
    assertThat(with(null).readersAddress("http://localhost:8080/timeline/4?x=y#z"))
        .isEqualTo(URI.create("http://localhost:8080/"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://cdn.example/news", "https://cdn.example/news/"})
  void or_where_one_said_that_they_find_it(String address) {
    assertThat(with(URI.create(address)).readersAddress("http://localhost:8080/timeline"))
        .isEqualTo(URI.create("https://cdn.example/news/"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"cdn.example", "/news/", "mailto:a@b.example", "https://b.example/?a=b"})
  void refuses_an_address_that_no_page_can_have(String address) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> with(URI.create(address)))
        .withMessageContaining(address);
  }

  private static EntenteSettings with(URI address) {
    return new EntenteSettings(Path.of("data"), false, address, 0, null, null, null, false);
  }
}
