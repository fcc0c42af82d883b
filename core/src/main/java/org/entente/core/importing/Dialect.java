package org.entente.core.importing;

import java.util.Optional;
import org.entente.core.said.Said;

/** Whose headings a table has. */
public enum Dialect {
  ENTENTE,
  TIMELINE_JS,
  TIMELINE_JS_1,
  FLOURISH,
  STORYTELLER,
  OTHER;

  /** Its name in the interface; empty for any table. */
  public Optional<Said> label() {
    return this == OTHER ? Optional.empty() : Optional.of(Said.of("dialect." + name()));
  }
}
