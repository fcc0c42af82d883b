package org.entente.core.exporting;

/** What a kind of file has no room for. */
public enum Loss {
  TIMELINE("the timeline’s title, relations, labels, backgrounds and look"),
  RELATIONS("relations, labels and look of the timeline"),
  BACKGROUNDS("backgrounds that have no start or no end"),
  OTHER_LANGUAGES("texts in other languages"),
  DATES("how some dates are known"),
  EVENTS("events before the common era"),
  KINDS("kinds"),
  ACTORS("who took part"),
  ORDER_OF_ACTORS("the order of actors of different roles"),
  EFFECTS("effects"),
  REASONS("the reasons for effects"),
  SOURCES("some sources, or parts of them"),
  IMAGES("images"),
  QUOTES("quotes, or parts of them"),
  NOTES("notes"),
  IMPORTANCE("importance"),
  TAGS("tags"),
  SPACING("some line breaks and spaces in texts");

  private final String words;

  Loss(String words) {
    this.words = words;
  }

  /** What is missing, in words that can follow “without”. */
  public String words() {
    return words;
  }
}
