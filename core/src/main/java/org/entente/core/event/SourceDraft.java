package org.entente.core.event;

/** A source as typed, in whatever state. */
public record SourceDraft(
    String title, String outlet, String date, String address, String archived, String quote) {

  /** Nothing typed yet. */
  public static final SourceDraft BLANK = new SourceDraft("", "", "", "", "", "");

  /** A kept source, to be edited. */
  public static SourceDraft of(Source source) {
    return new SourceDraft(
        source.title(),
        source.outlet(),
        source.date() == null ? "" : source.date().text(),
        source.address() == null ? "" : source.address().toString(),
        source.archived() == null ? "" : source.archived().toString(),
        source.quote());
  }

  /** Whether nothing was typed, so that the row counts as absent. */
  public boolean isBlank() {
    return (title + outlet + date + address + archived + quote).isBlank();
  }
}
