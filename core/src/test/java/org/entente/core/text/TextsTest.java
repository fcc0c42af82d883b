package org.entente.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class TextsTest {

  @Test
  void a_reader_gets_the_own_language_then_english_then_whatever_there_is() {
    var both = Texts.of("en", "war", "nl", "oorlog");
    assertThat(both.readIn("nl")).isEqualTo("oorlog");
    assertThat(both.readIn("fr")).isEqualTo("war");
    assertThat(Texts.of("nl", "oorlog").readIn("fr")).isEqualTo("oorlog");
    assertThat(Texts.NONE.readIn("en")).isEmpty();
  }

  @Test
  void a_blank_text_is_no_text() {
    assertThat(Texts.of("en", "  ")).isEqualTo(Texts.NONE);
    assertThat(Texts.of("en", "war").with("en", "")).isEqualTo(Texts.NONE);
  }

  @Test
  void replacing_one_language_keeps_the_other() {
    var changed = Texts.of("en", "war", "nl", "oorlog").with("en", "invasion");
    assertThat(changed.in("en")).isEqualTo("invasion");
    assertThat(changed.in("nl")).isEqualTo("oorlog");
  }

  @Test
  void something_that_is_no_language_is_refused_by_name() {
    assertThatThrownBy(() -> Texts.of("English", "war"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("“English”");
  }
}
