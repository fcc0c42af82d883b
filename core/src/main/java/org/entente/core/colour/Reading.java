package org.entente.core.colour;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.core.said.Said;

/**
 * A colour on what it stands on.
 *
 * @param use what it is there
 * @param grounds what it stands on
 */
public record Reading(Theme theme, Token token, Use use, Colour colour, List<Colour> grounds) {

  /** What a colour is for. */
  public enum Use {
    /** Words on the paper. */
    TEXT(Contrast.TEXT),
    /** Lines and marks on the areas of closer and apart. */
    MARK(Contrast.MARKS);

    private final double needed;

    Use(double needed) {
      this.needed = needed;
    }

    /** The contrast that it needs. */
    public double needed() {
      return needed;
    }
  }

  public Reading {
    grounds = List.copyOf(grounds);
  }

  static List<Reading> all(Scheme scheme) {
    var paper = List.of(scheme.of(Token.PAPER));
    var areas = List.of(Tint.CLOSER_AREA.in(scheme), Tint.APART_AREA.in(scheme));
    var all = new ArrayList<Reading>();
    for (var token : Token.values()) {
      if (token != Token.PAPER) {
        var colour = scheme.of(token);
        all.add(new Reading(scheme.theme(), token, Use.TEXT, colour, paper));
        all.add(new Reading(scheme.theme(), token, Use.MARK, colour, areas));
      }
    }
    return List.copyOf(all);
  }

  /** Its contrast as it is seen so. */
  public Contrast as(Sight sight) {
    return grounds.stream()
        .map(ground -> Contrast.of(colour, ground, sight))
        .min(Comparator.comparingDouble(Contrast::ratio))
        .orElseThrow();
  }

  /** The least contrast that anybody sees. */
  public Contrast least() {
    return grounds.stream()
        .map(ground -> Contrast.least(colour, ground))
        .min(Comparator.comparingDouble(Contrast::ratio))
        .orElseThrow();
  }

  /** Whether it stands out enough for everybody. */
  public boolean isEnough() {
    return least().ratio() >= use.needed;
  }

  /** That it does not, and by how much. */
  public Said tooLittle() {
    var least = least();
    return Said.of(
        "contrast.tooLittle." + use,
        token.label(),
        theme.label(),
        least.words(),
        least.seen().label(),
        new Contrast(use.needed, Sight.USUAL).words());
  }
}
