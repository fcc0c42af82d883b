package org.entente.core.colour;

import org.entente.core.said.Said;

/** Readers' pages in light or dark. */
public enum Theme {
  LIGHT,
  DARK;

  /** How it is called. */
  public Said label() {
    return Said.of("theme." + name());
  }
}
