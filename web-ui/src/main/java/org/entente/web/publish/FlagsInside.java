package org.entente.web.publish;

import java.util.Base64;
import java.util.function.UnaryOperator;
import org.entente.web.component.ComponentFiles;

/**
 * A flag's address that holds the flag itself: whoever places an image elsewhere has no flags
 * beside it. Empty for a flag that there is none of.
 */
record FlagsInside(ComponentFiles component) implements UnaryOperator<String> {

  @Override
  public String apply(String flag) {
    return component
        .flag(flag.substring(flag.lastIndexOf('/') + 1))
        .map(svg -> "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg))
        .orElse("");
  }
}
