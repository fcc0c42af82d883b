package org.entente.core.exporting;

/** The kinds of file that are written. */
public enum ExportFormat {
  ENTENTE("Entente (everything)", "json", "application/json"),
  CSV("CSV table", "csv", "text/csv;charset=utf-8"),
  XLSX(
      "Excel workbook",
      "xlsx",
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  TIMELINE_JS("TimelineJS, JSON", "timelinejs.json", "application/json"),
  TIMELINE_JS_SHEET("TimelineJS, spreadsheet (CSV)", "timelinejs.csv", "text/csv;charset=utf-8"),
  ICALENDAR("Calendar (iCalendar)", "ics", "text/calendar;charset=utf-8"),
  LINKED_DATA("Linked data (JSON-LD)", "jsonld", "application/ld+json");

  private final String label;
  private final String extension;
  private final String contentType;

  ExportFormat(String label, String extension, String contentType) {
    this.label = label;
    this.extension = extension;
    this.contentType = contentType;
  }

  /** Its name in the interface. */
  public String label() {
    return label;
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
