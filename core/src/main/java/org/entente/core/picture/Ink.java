package org.entente.core.picture;

import static java.util.Map.entry;

import java.util.Map;
import java.util.stream.Stream;
import org.entente.core.colour.Theme;
import org.entente.core.colour.Token;

/**
 * How each class of mark is drawn where no style sheet is: the light colours of {@code
 * timeline.css}, as attributes of the elements. Style sheets go before attributes, so in a page the
 * page's theme wins; where there is no page, {@link Repainted} gives a drawing other colours.
 */
final class Ink {

  static final String PAPER = shipped(Token.PAPER);
  static final String INK = shipped(Token.INK);
  static final String FAMILY = "Inter, system-ui, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif";

  private static final String GOOD = shipped(Token.CLOSER);
  private static final String BAD = shipped(Token.APART);
  static final String QUIET = shipped(Token.NEUTRAL);
  private static final String SIZE = "12.5";

  private static final Map<String, String[]> STYLES =
      Map.ofEntries(
          entry("ent-tick", new String[] {"fill", QUIET, "font-size", SIZE}),
          entry(
              "ent-tick ent-strong",
              new String[] {"fill", INK, "font-size", SIZE, "font-weight", "600"}),
          entry("ent-grid", new String[] {"stroke", "#e8ebef"}),
          entry(
              "ent-flag-edge",
              new String[] {
                "fill", "none", "stroke", "#000000", "stroke-opacity", "0.2", "stroke-width", "0.5"
              }),
          entry(
              "ent-between",
              new String[] {"fill", "none", "stroke", "currentColor", "stroke-width", "1.5"}),
          entry(
              "ent-away",
              new String[] {
                "fill",
                "none",
                "stroke",
                "currentColor",
                "stroke-width",
                "1.5",
                "stroke-dasharray",
                "2 3"
              }),
          entry(
              "ent-tips",
              new String[] {"fill", "none", "stroke", "currentColor", "stroke-width", "1.8"}),
          entry("ent-dots", new String[] {"fill", "currentColor"}),
          entry(
              "ent-hollow",
              new String[] {"fill", PAPER, "stroke", "currentColor", "stroke-width", "1.5"}),
          entry("ent-lane-rule", new String[] {"stroke", "#dfe3e8"}),
          entry("ent-background", new String[] {"fill", "rgba(160,140,80,0.11)"}),
          entry("ent-background-label", new String[] {"fill", "#6b6350", "font-size", "11.5"}),
          entry("ent-good", new String[] {"stop-color", "#cfe9e4"}),
          entry("ent-bad", new String[] {"stop-color", "#fbd9ca"}),
          entry("ent-baseline", new String[] {"stroke", "#8a929e", "stroke-dasharray", "1 3"}),
          entry("ent-line", new String[] {"stroke", "#334155", "stroke-width", "1.5"}),
          entry(
              "ent-lane-name", new String[] {"fill", INK, "font-size", "14", "font-weight", "600"}),
          entry("ent-band", new String[] {"font-size", SIZE}),
          entry(
              "ent-label",
              new String[] {
                "fill",
                INK,
                "font-size",
                SIZE,
                "paint-order",
                "stroke",
                "stroke",
                PAPER,
                "stroke-width",
                "3",
                "stroke-linejoin",
                "round"
              }));

  private Ink() {}

  private static String shipped(Token token) {
    return token.shipped(Theme.LIGHT).toString();
  }

  /** The class and its attributes, followed by others: name, value, name, value … */
  static String[] of(String styleClass, String... more) {
    var style = STYLES.getOrDefault(styleClass, new String[0]);
    return Stream.of(new String[] {"class", styleClass}, style, more)
        .flatMap(Stream::of)
        .toArray(String[]::new);
  }

  /** The colour of a tone's marks. */
  static String colour(Tone tone) {
    return switch (tone) {
      case CLOSER -> GOOD;
      case APART -> BAD;
      case NEITHER -> QUIET;
    };
  }

  /** The colour of a band's name. */
  static String colour(org.entente.core.relation.Band band) {
    return switch (band) {
      case HOSTILE, STRAINED -> BAD;
      case NEUTRAL -> QUIET;
      case GOOD, CLOSE -> GOOD;
    };
  }
}
