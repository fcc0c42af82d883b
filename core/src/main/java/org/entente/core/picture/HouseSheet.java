package org.entente.core.picture;

import java.util.SortedMap;
import java.util.stream.Collectors;
import org.entente.core.colour.HouseColours;
import org.entente.core.colour.Scheme;

/** A desk's colours as a style sheet: those that are not Entente's own, and nothing else. */
public final class HouseSheet {

  private HouseSheet() {}

  /**
   * What follows on {@code timeline.css}, with the same selectors: so it holds wherever that sheet
   * does, in readers' pages and in the element, and gives way to what readers asked of their
   * browser. Empty for Entente's own colours.
   */
  public static String afterOurs(HouseColours colours) {
    var light = changed(colours.light());
    var dark = changed(colours.dark());
    return rule(".ent-readers,:host", light)
        + media("screen", rule(".ent-readers[data-theme=dark],:host([theme=dark])", dark))
        + media(
            "screen and (prefers-color-scheme:dark)",
            rule(".ent-readers[data-theme=auto],:host([theme=auto])", dark));
  }

  /**
   * For the page around an element that has Entente's own sheet. There a page's word outweighs the
   * element's, so it is said only to those who asked their browser for nothing.
   */
  public static String aroundElement(HouseColours colours) {
    var light = changed(colours.light());
    var dark = changed(colours.dark());
    // In dark, what nobody changed is Entente's dark, and not the changed light.
    return media(
        "not (forced-colors:active)",
        rule("entente-timeline:not([theme=dark],[theme=auto])", light)
            + rule("entente-timeline[theme=dark]", dark)
            + media("(prefers-color-scheme:light)", rule("entente-timeline[theme=auto]", light))
            + media("(prefers-color-scheme:dark)", rule("entente-timeline[theme=auto]", dark)));
  }

  private static SortedMap<String, String> changed(Scheme scheme) {
    var changed = scheme.properties();
    Scheme.shipped(scheme.theme()).properties().forEach(changed::remove);
    return changed;
  }

  private static String rule(String selector, SortedMap<String, String> properties) {
    return properties.isEmpty()
        ? ""
        : properties.entrySet().stream()
            .map(one -> "--ent-" + one.getKey() + ":" + one.getValue())
            .collect(Collectors.joining(";", selector + "{", "}"));
  }

  private static String media(String query, String rules) {
    return rules.isEmpty() ? "" : "@media " + query + "{" + rules + "}";
  }
}
