package org.entente.core.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LabelWidthsTest {

  /** Measured in Chromium with the fonts of web-ui, 12.5 px, kerning and ligatures off. */
  @ParameterizedTest
  @CsvSource({
    "Full-scale invasion, 110.14",
    "“Partnership without limits”, 160.33",
    "Finland en Zweden in de NAVO, 184.42",
    "Oekraïne, 53.14",
    "Путин, 36.89",
    "Ελλάδα, 47.47",
    "Łódź, 29.5",
    "Nguyễn Phú Trọng, 111.3"
  })
  void the_widths_are_those_of_the_browser(String text, double measured) {
    assertThat(LabelWidths.width(text, 12.5)).isCloseTo(measured, within(0.1));
  }

  @Test
  void the_width_grows_with_the_size() {
    assertThat(LabelWidths.width("Minsk", 25)).isEqualTo(2 * LabelWidths.width("Minsk", 12.5));
  }

  @ParameterizedTest
  @CsvSource({"習近平, 3", "푸틴, 2", "プーチン, 4", "🤝, 1", "→, 1", "بوتين, 2.5"})
  void other_scripts_are_estimated_in_ems(String text, double ems) {
    assertThat(LabelWidths.width(text, 10)).isCloseTo(10 * ems, within(1e-9));
  }

  @Test
  void a_combining_accent_takes_no_room() {
    assertThat(LabelWidths.width("e\u0301", 12.5)).isEqualTo(LabelWidths.width("e", 12.5));
  }

  @ParameterizedTest
  @CsvSource({
    "Annexation of four regions, 400, Annexation of four regions",
    "Annexation of four regions, 120, Annexation of…",
    "Annexation of four regions, 40, Ann…",
    "'Sanctions, and more', 80, Sanctions…"
  })
  void a_text_is_shortened_at_a_word_where_it_can_be(String text, double room, String shortened) {
    assertThat(LabelWidths.shortened(text, 12.5, room)).isEqualTo(shortened);
  }
}
