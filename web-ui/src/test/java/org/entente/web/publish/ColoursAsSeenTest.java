package org.entente.web.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.entente.core.colour.Colour;
import org.entente.core.colour.Contrast;
import org.entente.core.colour.Scheme;
import org.entente.core.colour.Sight;
import org.entente.core.colour.Theme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/**
 * The colours of the readers' component, which nobody chooses: as people see them who see colours
 * otherwise, marks differ from their ground by 3:1 and text by 4.5:1 (WCAG 1.4.3, 1.4.11).
 */
final class ColoursAsSeenTest {

  private static final Pattern TOKEN =
      Pattern.compile("--ent-([a-z-]+): (#[0-9a-f]{3}(?:[0-9a-f]{3}(?:[0-9a-f]{2})?)?);");
  private static final Map<String, List<String>> TOKENS = new HashMap<>();

  @BeforeAll
  static void read_the_style_sheet() throws IOException {
    var sheet =
        new ClassPathResource("META-INF/resources/timeline/timeline.css")
            .getContentAsString(StandardCharsets.UTF_8);
    var found = TOKEN.matcher(sheet);
    while (found.find()) {
      TOKENS.computeIfAbsent(found.group(1), _ -> new ArrayList<>()).add(found.group(2));
    }
  }

  @Test
  void dark_is_the_same_by_choice_and_by_the_system() {
    assertThat(TOKENS).hasSizeGreaterThan(15);
    assertThat(TOKENS.values())
        .allSatisfy(values -> assertThat(values).hasSize(3).element(2).isEqualTo(values.get(1)));
  }

  @Test
  void core_knows_the_same_colours() {
    for (var theme : Theme.values()) {
      Scheme.shipped(theme)
          .properties()
          .forEach((name, value) -> assertThat(token(name, theme.ordinal())).isEqualTo(value));
    }
  }

  @Test
  void marks_stand_out_from_every_ground_whatever_colours_are_seen() {
    for (var sight : Sight.values()) {
      for (int theme : new int[] {0, 1}) {
        for (var ground : List.of("paper", "ground", "good-fill", "bad-fill")) {
          for (var mark : List.of("good", "bad", "neither", "line", "accent")) {
            assertThat(contrast(mark, ground, theme, sight))
                .as("%s on %s, theme %s, %s", mark, ground, theme, sight)
                .isGreaterThanOrEqualTo(3);
          }
        }
        assertThat(contrast("control", "paper", theme, sight)).isGreaterThanOrEqualTo(3);
      }
    }
  }

  @Test
  void text_can_be_read_whatever_colours_are_seen() {
    for (var sight : Sight.values()) {
      for (int theme : new int[] {0, 1}) {
        for (var ground : List.of("paper", "ground")) {
          // Relations are called good and bad in words of these colours.
          for (var text : List.of("ink", "quiet", "accent", "good", "bad", "ground-ink")) {
            assertThat(contrast(text, ground, theme, sight))
                .as("%s on %s, theme %s, %s", text, ground, theme, sight)
                .isGreaterThanOrEqualTo(4.5);
          }
        }
      }
    }
  }

  private static double contrast(String mark, String ground, int theme, Sight sight) {
    var below = over(token(ground, theme), token("paper", theme));
    return Contrast.of(over(token(mark, theme), below), below, sight).ratio();
  }

  private static String token(String name, int theme) {
    var value = TOKENS.get(name).get(theme);
    return value.length() == 4 ? value.replaceAll("([0-9a-f])", "$1$1") : value;
  }

  private static Colour over(String upper, String lower) {
    return over(upper, Colour.of(lower));
  }

  /** The last two of eight digits say how much of it there is. */
  private static Colour over(String upper, Colour lower) {
    double share = upper.length() == 9 ? Integer.parseInt(upper, 7, 9, 16) / 255.0 : 1;
    return Colour.of(upper.substring(0, 7)).over(lower, share);
  }
}
