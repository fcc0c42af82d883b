package org.entente.core.importing;

/** Whose headings a table has. */
public enum Dialect {
  ENTENTE("Entente’s own columns"),
  TIMELINE_JS("TimelineJS spreadsheet"),
  TIMELINE_JS_1("TimelineJS spreadsheet, legacy columns"),
  FLOURISH("Flourish timeline sheet"),
  STORYTELLER("Timeline Storyteller table"),
  OTHER("");

  private final String label;

  Dialect(String label) {
    this.label = label;
  }

  /** Its name in the interface; empty for any table. */
  public String label() {
    return label;
  }
}
