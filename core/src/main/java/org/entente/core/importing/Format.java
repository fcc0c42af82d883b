package org.entente.core.importing;

import java.util.Locale;

/** The kinds of file that are read. */
public enum Format {
  PASTED_TABLE("Pasted table"),
  CSV("CSV table"),
  XLSX("Excel workbook"),
  TIMELINE_JS("TimelineJS"),
  TIMELINE_JS_2("TimelineJS, legacy version"),
  VIS_TIMELINE("vis-timeline"),
  STORYTELLER("Timeline Storyteller"),
  SIMILE("SIMILE Timeline"),
  FOLLOW_THE_MONEY("FollowTheMoney events"),
  ENTENTE("Entente");

  private final String label;

  Format(String label) {
    this.label = label;
  }

  /** Its name in the interface. */
  public String label() {
    return label;
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
