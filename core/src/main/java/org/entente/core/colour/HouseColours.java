package org.entente.core.colour;

import java.util.List;
import java.util.stream.Stream;

/** The colours of a desk's timelines, in light and in dark. */
public record HouseColours(Scheme light, Scheme dark) {

  /** Those that Entente comes with. */
  public static final HouseColours SHIPPED =
      new HouseColours(Scheme.shipped(Theme.LIGHT), Scheme.shipped(Theme.DARK));

  public HouseColours {
    if (light.theme() != Theme.LIGHT || dark.theme() != Theme.DARK) {
      throw new IllegalArgumentException("Light and dark stand in each other's place");
    }
  }

  /** Those of a theme. */
  public Scheme in(Theme theme) {
    return theme == Theme.LIGHT ? light : dark;
  }

  /** The same with another theme's colours. */
  public HouseColours with(Scheme scheme) {
    return scheme.theme() == Theme.LIGHT
        ? new HouseColours(scheme, dark)
        : new HouseColours(light, scheme);
  }

  /** Whether nobody chose any of them. */
  public boolean isShipped() {
    return light.isShipped() && dark.isShipped();
  }

  /** What does not stand out enough. */
  public List<Reading> tooLittle() {
    return Stream.of(light, dark)
        .flatMap(scheme -> scheme.readings().stream())
        .filter(reading -> !reading.isEnough())
        .toList();
  }
}
