package org.entente.core.colour;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.core.colour.Reading.Use;
import org.junit.jupiter.api.Test;

final class HouseColoursTest {

  private static final Scheme LIGHT = Scheme.shipped(Theme.LIGHT);

  @Test
  void those_that_entente_comes_with_stand_out_for_everybody() {
    assertThat(HouseColours.SHIPPED.isShipped()).isTrue();
    assertThat(HouseColours.SHIPPED.tooLittle()).isEmpty();
  }

  @Test
  void a_colour_that_is_too_light_is_named_with_its_theme_and_its_ratio() {
    var pale = HouseColours.SHIPPED.with(LIGHT.with(Token.CLOSER, Colour.of("#8fd3c8")));

    assertThat(pale.isShipped()).isFalse();
    assertThat(pale.tooLittle()).extracting(Reading::use).containsExactly(Use.TEXT, Use.MARK);
    assertThat(pale.tooLittle().getFirst().tooLittle().in("en"))
        .isEqualTo(
            "The desk’s colour “Closer” (light) stands out from the paper by 1.6:1 only, as seen so:"
                + " Without red light (protanopia). Words need 4.5:1.");
    assertThat(pale.tooLittle().getFirst().tooLittle().in("nl")).contains("‘Dichterbij’ (licht)");
  }

  @Test
  void what_is_enough_for_usual_eyes_alone_is_not_enough() {
    var reading =
        LIGHT.with(Token.APART, Colour.of("#c2410c")).readings().stream()
            .filter(one -> one.token() == Token.APART && one.use() == Use.TEXT)
            .findFirst()
            .orElseThrow();
    assertThat(reading.as(Sight.USUAL).ratio()).isGreaterThan(5);
    assertThat(reading.isEnough()).isFalse();
    assertThat(reading.least().seen()).isEqualTo(Sight.DEUTERANOPIA);
  }

  @Test
  void on_another_paper_every_colour_is_looked_at_again() {
    var dark = HouseColours.SHIPPED.with(LIGHT.with(Token.PAPER, Colour.of("#777777")));
    assertThat(dark.tooLittle())
        .extracting(Reading::token)
        .contains(Token.NEUTRAL, Token.CLOSER, Token.APART, Token.ACCENT);
  }

  @Test
  void tints_follow_what_is_chosen_and_only_that() {
    var changed = LIGHT.with(Token.CLOSER, Colour.of("#004488")).properties();
    assertThat(changed)
        .containsEntry("good", "#004488")
        .containsEntry("good-fill", "#ccdae7")
        .containsEntry("bad-fill", LIGHT.properties().get("bad-fill"));
    assertThat(LIGHT.with(Token.ACCENT, Colour.of("#004488")).properties())
        .containsEntry("accent-fill", "#0044881f");
  }
}
