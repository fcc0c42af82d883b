package org.entente.core.colour;

/**
 * A colour that nobody chooses, since it follows from one that is chosen: so much of it over the
 * paper. Where both are those that Entente comes with, so is the tint, which was chosen by eye.
 */
enum Tint {
  CLOSER_AREA("good-fill", Token.CLOSER, 0.2, "#cfe9e4", "#12413c"),
  APART_AREA("bad-fill", Token.APART, 0.2, "#fbd9ca", "#53291b"),
  LINE("line", Token.INK, 0.85, "#334155", "#c5cdd8"),
  CONTROL("control", Token.NEUTRAL, 0.8, "#8a929e", "#717b88"),
  RULE("rule", Token.NEUTRAL, 0.2, "#dfe3e8", "#2c343e"),
  GRID("grid", Token.NEUTRAL, 0.13, "#e8ebef", "#222931"),
  TRACK("track", Token.NEUTRAL, 0.07, "#f2f4f6", "#1b2129"),
  BACKGROUND_INK("ground-ink", Token.NEUTRAL, 1, "#6b6350", "#b8ad92");

  private final String property;
  private final Token token;
  private final double share;
  private final Colour light;
  private final Colour dark;

  Tint(String property, Token token, double share, String light, String dark) {
    this.property = property;
    this.token = token;
    this.share = share;
    this.light = Colour.of(light);
    this.dark = Colour.of(dark);
  }

  /** The property of {@code timeline.css} that it is, without {@code --ent-}. */
  String property() {
    return property;
  }

  /** What it is among these colours. */
  Colour in(Scheme scheme) {
    if (scheme.isShipped(Token.PAPER) && scheme.isShipped(token)) {
      return scheme.theme() == Theme.LIGHT ? light : dark;
    }
    return scheme.of(token).over(scheme.of(Token.PAPER), share);
  }
}
