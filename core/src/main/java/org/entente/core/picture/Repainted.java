package org.entente.core.picture;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.core.colour.HouseColours;
import org.entente.core.colour.Scheme;
import org.entente.core.colour.Theme;

/** A drawing of ours in other colours than those of {@link Ink}. */
public final class Repainted {

  /** A colour as the whole value of an attribute. */
  private static final Pattern COLOUR = Pattern.compile("\"(#[0-9a-f]{6}|rgba\\([0-9.,]+\\))\"");

  private Repainted() {}

  /** In a desk's light colours: a drawing alone is for paper, and for pages that are white. */
  public static String in(HouseColours colours, String svg) {
    var others = new HashMap<String, String>();
    var house = colours.light().properties();
    Scheme.shipped(Theme.LIGHT)
        .properties()
        .forEach((property, ours) -> others.put(ours, house.getOrDefault(property, ours)));
    return in(others, svg);
  }

  /** With each of these colours in the place of another; the rest stays. */
  static String in(Map<String, String> others, String svg) {
    return COLOUR
        .matcher(svg)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    "\"" + others.getOrDefault(found.group(1), found.group(1)) + "\""));
  }
}
