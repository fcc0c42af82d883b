package org.entente.core.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.core.colour.Colour;
import org.entente.core.colour.HouseColours;
import org.entente.core.colour.Scheme;
import org.entente.core.colour.Theme;
import org.entente.core.colour.Token;
import org.junit.jupiter.api.Test;

final class HouseSheetTest {

  private static final HouseColours LIGHT_ACCENT =
      HouseColours.SHIPPED.with(
          Scheme.shipped(Theme.LIGHT).with(Token.ACCENT, Colour.of("#663399")));
  private static final HouseColours DARK_ACCENT =
      HouseColours.SHIPPED.with(
          Scheme.shipped(Theme.DARK).with(Token.ACCENT, Colour.of("#cc99ff")));

  @Test
  void ententes_own_colours_need_no_sheet() {
    assertThat(HouseSheet.afterOurs(HouseColours.SHIPPED)).isEmpty();
    assertThat(HouseSheet.aroundElement(HouseColours.SHIPPED)).isEmpty();
  }

  @Test
  void what_is_chosen_for_one_theme_changes_only_that() {
    assertThat(HouseSheet.afterOurs(LIGHT_ACCENT))
        .isEqualTo(".ent-readers,:host{--ent-accent:#663399;--ent-accent-fill:#6633991f}");
    assertThat(HouseSheet.afterOurs(DARK_ACCENT))
        .isEqualTo(
            "@media screen{.ent-readers[data-theme=dark],:host([theme=dark])"
                + "{--ent-accent:#cc99ff;--ent-accent-fill:#cc99ff2e}}"
                + "@media screen and (prefers-color-scheme:dark)"
                + "{.ent-readers[data-theme=auto],:host([theme=auto])"
                + "{--ent-accent:#cc99ff;--ent-accent-fill:#cc99ff2e}}");
  }

  @Test
  void around_the_element_it_gives_way_to_forced_colours() {
    assertThat(HouseSheet.aroundElement(DARK_ACCENT))
        .startsWith("@media not (forced-colors:active){entente-timeline[theme=dark]{")
        .contains("(prefers-color-scheme:dark){entente-timeline[theme=auto]{")
        .doesNotContain("prefers-color-scheme:light");
  }

  @Test
  void a_drawing_is_repainted_where_it_has_colours_and_nowhere_else() {
    var drawing =
        "<svg><title>From #1d4ed8 to #ffffff</title><path fill=\"#1d4ed8\" stroke=\"#ffffff\"/></svg>";
    assertThat(Repainted.in(LIGHT_ACCENT, drawing))
        .isEqualTo(
            "<svg><title>From #1d4ed8 to #ffffff</title><path fill=\"#663399\" stroke=\"#ffffff\"/></svg>");
    assertThat(Repainted.in(HouseColours.SHIPPED, drawing)).isEqualTo(drawing);
  }
}
