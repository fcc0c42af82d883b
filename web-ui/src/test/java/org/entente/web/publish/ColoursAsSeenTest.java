package org.entente.web.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.entente.web.publish.ArticlePreview.Sight;
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
        for (var text : List.of("ink", "quiet", "accent")) {
          assertThat(contrast(text, "paper", theme, sight))
              .as("%s, theme %s, %s", text, theme, sight)
              .isGreaterThanOrEqualTo(4.5);
        }
        for (var text : List.of("ink", "ground-ink")) {
          assertThat(contrast(text, "ground", theme, sight))
              .as("%s on a background, theme %s, %s", text, theme, sight)
              .isGreaterThanOrEqualTo(4.5);
        }
      }
    }
  }

  /** To other eyes they are as plain as marks, and say in words what their colour says. */
  @Test
  void coloured_words_can_be_read_in_usual_colours() {
    for (int theme : new int[] {0, 1}) {
      for (var text : List.of("good", "bad")) {
        assertThat(contrast(text, "paper", theme, Sight.USUAL)).isGreaterThanOrEqualTo(4.5);
      }
    }
  }

  private static double contrast(String mark, String ground, int theme, Sight sight) {
    var below = over(token(ground, theme), token("paper", theme));
    double one = luminance(seen(over(token(mark, theme), below), sight));
    double other = luminance(seen(below, sight));
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  }

  /** Red, green, blue and how much of them there is, from 0 to 1. */
  private static double[] token(String name, int theme) {
    var digits = TOKENS.get(name).get(theme).substring(1);
    var all = digits.length() == 3 ? digits.replaceAll("(.)", "$1$1") : digits;
    return Arrays.stream((all.length() == 6 ? all + "ff" : all).split("(?<=\\G..)"))
        .mapToDouble(pair -> Integer.parseInt(pair, 16) / 255.0)
        .toArray();
  }

  private static double[] over(double[] upper, double[] lower) {
    var mixed = new double[] {0, 0, 0, 1};
    for (int i = 0; i < 3; i++) {
      mixed[i] = upper[i] * upper[3] + lower[i] * (1 - upper[3]);
    }
    return mixed;
  }

  private static double[] seen(double[] colour, Sight sight) {
    var light = new double[3];
    for (int i = 0; i < 3; i++) {
      light[i] =
          colour[i] <= 0.04045 ? colour[i] / 12.92 : Math.pow((colour[i] + 0.055) / 1.055, 2.4);
    }
    if (sight.matrix().isEmpty()) {
      return light;
    }
    var matrix =
        Arrays.stream(sight.matrix().split(" ")).mapToDouble(Double::parseDouble).toArray();
    var seen = new double[3];
    for (int i = 0; i < 3; i++) {
      double sum = 0;
      for (int j = 0; j < 3; j++) {
        sum += matrix[5 * i + j] * light[j];
      }
      seen[i] = Math.clamp(sum, 0, 1);
    }
    return seen;
  }

  private static double luminance(double[] light) {
    return 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2];
  }
}
