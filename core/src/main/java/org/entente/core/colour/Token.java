package org.entente.core.colour;

import java.util.List;
import org.entente.core.said.Said;

/** A colour that a desk chooses for its timelines, and what it is where no desk did. */
public enum Token {
  PAPER("#ffffff", "#12161c", "paper"),
  INK("#111827", "#e9ecf1", "ink"),
  NEUTRAL("#5b6472", "#a4adba", "quiet", "neither"),
  CLOSER("#0f766e", "#45c4b2", "good"),
  APART("#b53b0a", "#f68d63", "bad"),
  ACCENT("#1d4ed8", "#8fb4ff", "accent");

  private final Colour light;
  private final Colour dark;
  private final List<String> properties;

  Token(String light, String dark, String... properties) {
    this.light = Colour.of(light);
    this.dark = Colour.of(dark);
    this.properties = List.of(properties);
  }

  /** What it is where no desk chose. */
  public Colour shipped(Theme theme) {
    return theme == Theme.LIGHT ? light : dark;
  }

  /** The properties of {@code timeline.css} that it is, without {@code --ent-}. */
  List<String> properties() {
    return properties;
  }

  /** How it is called. */
  public Said label() {
    return Said.of("token." + name());
  }
}
