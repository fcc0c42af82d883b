package org.entente.core.exporting;

import org.entente.core.said.Said;

/** The kinds of file that are written. */
public enum ExportFormat {
  ENTENTE("json", "application/json"),
  CSV("csv", "text/csv;charset=utf-8"),
  XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  TIMELINE_JS("timelinejs.json", "application/json"),
  TIMELINE_JS_SHEET("timelinejs.csv", "text/csv;charset=utf-8"),
  ICALENDAR("ics", "text/calendar;charset=utf-8"),
  LINKED_DATA("jsonld", "application/ld+json");

  private final String extension;
  private final String contentType;

  ExportFormat(String extension, String contentType) {
    this.extension = extension;
    this.contentType = contentType;
  }

  /** Its name in the interface. */
  public Said label() {
    return Said.of("format." + name());
  }

  /** How its files' names end, after the dot. */
  public String extension() {
    return extension;
  }

  /** Its files' media type. */
  public String contentType() {
    return contentType;
  }
}
