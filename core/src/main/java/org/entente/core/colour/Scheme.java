package org.entente.core.colour;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The colours of one theme, one for each token. */
public record Scheme(Theme theme, Map<Token, Colour> colours) {

  public Scheme {
    if (colours.size() < Token.values().length) {
      throw new IllegalArgumentException("A scheme has every colour, not only " + colours);
    }
    colours = Map.copyOf(colours);
  }

  /** The colours that Entente comes with. */
  public static Scheme shipped(Theme theme) {
    return new Scheme(
        theme,
        Arrays.stream(Token.values())
            .collect(Collectors.toMap(Function.identity(), token -> token.shipped(theme))));
  }

  /** The colour of a token. */
  public Colour of(Token token) {
    return Objects.requireNonNull(colours.get(token));
  }

  /** The same with another colour. */
  public Scheme with(Token token, Colour colour) {
    var changed = new EnumMap<>(colours);
    changed.put(token, colour);
    return new Scheme(theme, changed);
  }

  /** Whether nobody chose any of them. */
  public boolean isShipped() {
    return Arrays.stream(Token.values()).allMatch(this::isShipped);
  }

  boolean isShipped(Token token) {
    return of(token).equals(token.shipped(theme));
  }

  /** Every colour that is read or has to be seen, each with what it stands on. */
  public List<Reading> readings() {
    return Reading.all(this);
  }

  /** As {@code timeline.css} has them: property, without {@code --ent-}, to value. */
  public SortedMap<String, String> properties() {
    var properties = new TreeMap<String, String>();
    for (var token : Token.values()) {
      token.properties().forEach(name -> properties.put(name, of(token).toString()));
    }
    for (var tint : Tint.values()) {
      properties.put(tint.property(), tint.in(this).toString());
    }
    // What lies under it is still seen: so much of it, in hexadecimal digits.
    properties.put("accent-fill", of(Token.ACCENT) + (theme == Theme.LIGHT ? "1f" : "2e"));
    return properties;
  }
}
