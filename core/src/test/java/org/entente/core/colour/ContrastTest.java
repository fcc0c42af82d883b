package org.entente.core.colour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ContrastTest {

  /** The greys are the well-known last that pass on white; the others as WebAIM's checker says. */
  @ParameterizedTest
  @CsvSource({
    "#000000, #ffffff, 21.00",
    "#ffffff, #ffffff, 1.00",
    "#767676, #ffffff, 4.54",
    "#777777, #ffffff, 4.48",
    "#949494, #ffffff, 3.03",
    "#ff0000, #ffffff, 4.00",
    "#0000ff, #ffffff, 8.59",
    "#0f766e, #ffffff, 5.47",
  })
  void contrast_is_that_of_wcag(String one, String other, double ratio) {
    var there = Contrast.of(Colour.of(one), Colour.of(other), Sight.USUAL);
    var back = Contrast.of(Colour.of(other), Colour.of(one), Sight.USUAL);
    assertThat(there.ratio()).isCloseTo(ratio, within(0.005));
    assertThat(back).isEqualTo(there);
  }

  @Test
  void a_ratio_in_words_is_never_rounded_up() {
    assertThat(new Contrast(4.4999, Sight.USUAL).words()).hasToString("4.4:1");
    assertThat(new Contrast(4.5, Sight.USUAL).words().in("nl")).isEqualTo("4,5:1");
  }

  @Test
  void who_sees_no_green_light_sees_red_on_white_worse_than_others_do() {
    var least = Contrast.least(Colour.of("#c2410c"), Colour.of("#ffffff"));
    assertThat(least.seen()).isEqualTo(Sight.DEUTERANOPIA);
    assertThat(least.ratio()).isCloseTo(4.46, within(0.005));
  }

  @Test
  void greys_are_seen_alike_by_all() {
    var grey = Colour.of("#767676");
    for (var sight : Sight.values()) {
      assertThat(Contrast.of(grey, Colour.of("#ffffff"), sight).ratio())
          .isCloseTo(4.54, within(0.01));
    }
  }

  @Test
  void a_colour_is_written_as_it_is_read_and_nothing_else_is_one() {
    assertThat(Colour.of("#0f766e")).hasToString("#0f766e").isEqualTo(new Colour(15, 118, 110));
    for (var other : new String[] {"", "red", "#fff", "#0F766E", "#0f766e;", "url(#0f766e)"}) {
      assertThat(Colour.isColour(other)).as(other).isFalse();
      assertThatIllegalArgumentException().isThrownBy(() -> Colour.of(other));
    }
  }

  @Test
  void a_colour_over_another_is_a_mixture() {
    assertThat(Colour.of("#000000").over(Colour.of("#ffffff"), 0.2)).hasToString("#cccccc");
  }
}
