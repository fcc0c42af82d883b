package org.entente.core.relation;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.core.text.Phrases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BandTest {

  @ParameterizedTest
  @CsvSource({
    "-10, HOSTILE",
    "-6, HOSTILE",
    "-5.9, STRAINED",
    "-2.1, STRAINED",
    "-2, NEUTRAL",
    "0, NEUTRAL",
    "2, NEUTRAL",
    "2.1, GOOD",
    "5.9, GOOD",
    "6, CLOSE",
    "10, CLOSE"
  })
  void the_edges_are_symmetric(double value, Band band) {
    assertThat(Band.of(value)).isEqualTo(band);
  }

  @ParameterizedTest
  @CsvSource({"-5.96, HOSTILE", "-2.04, NEUTRAL", "2.0000001, NEUTRAL", "5.951, CLOSE"})
  void a_value_is_judged_as_printed_with_one_decimal(double value, Band band) {
    assertThat(Band.of(value)).isEqualTo(band);
  }

  @Test
  void every_band_has_a_name_in_every_language() {
    assertThat(Band.values())
        .allSatisfy(
            band ->
                assertThat(band.label().byLanguage().keySet())
                    .containsExactlyInAnyOrderElementsOf(Phrases.languages()));
  }
}
