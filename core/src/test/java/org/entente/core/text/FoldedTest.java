package org.entente.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FoldedTest {

  @ParameterizedTest
  @CsvSource({
    "Armenië, armenie",
    "Türkiye, turkiye",
    "ŁÓDŹ, lodz",
    "Straße, strasse",
    "Хартыя’97, хартыя'97",
    "ﬁnal, final"
  })
  void accents_case_and_typographers_signs_make_no_difference(String text, String folded) {
    assertThat(Folded.of(text)).isEqualTo(folded);
  }

  @Test
  void spaces_are_single_and_none_stand_at_the_ends() {
    assertThat(Folded.of("  Two\t\n words\u00a0here ")).isEqualTo("two words here");
  }
}
