package org.entente.core.importing;

import java.util.Locale;
import org.entente.core.said.Said;

/** The kinds of file that are read. */
public enum Format {
  PASTED_TABLE,
  CSV,
  XLSX,
  TIMELINE_JS,
  TIMELINE_JS_2,
  VIS_TIMELINE,
  STORYTELLER,
  SIMILE,
  FOLLOW_THE_MONEY,
  ENTENTE;

  /** Its name in the interface. */
  public Said label() {
    return Said.of("file." + name());
  }

  /** Whether it is a table whose columns can be mapped. */
  public boolean isTable() {
    return switch (this) {
      case PASTED_TABLE, CSV, XLSX -> true;
      case TIMELINE_JS,
          TIMELINE_JS_2,
          VIS_TIMELINE,
          STORYTELLER,
          SIMILE,
          FOLLOW_THE_MONEY,
          ENTENTE ->
          false;
    };
  }

  /** A table as text, with an encoding and a separator. */
  public boolean isText() {
    return this == PASTED_TABLE || this == CSV;
  }

  /** The name under which rows of this format are remembered; the same for all tables. */
  String memory() {
    return isTable() ? "table" : name().toLowerCase(Locale.ROOT);
  }
}
