package org.entente.core.exporting;

import org.entente.core.said.Said;

/** What a kind of file has no room for. */
public enum Loss {
  TIMELINE,
  RELATIONS,
  BACKGROUNDS,
  OTHER_LANGUAGES,
  DATES,
  EVENTS,
  KINDS,
  ACTORS,
  ORDER_OF_ACTORS,
  EFFECTS,
  REASONS,
  SOURCES,
  IMAGES,
  QUOTES,
  NOTES,
  IMPORTANCE,
  TAGS,
  SPACING;

  /** What is missing, in words that can follow “without”. */
  public Said words() {
    return Said.of("loss." + name());
  }
}
