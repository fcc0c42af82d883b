package org.entente.core.event;

import org.entente.core.said.Said;

/**
 * Why a draft can't be kept yet.
 *
 * @param field where the mistake was made
 * @param row which row of a list field, from 0; 0 for single fields
 * @param message what is wrong, in words for the editor
 */
public record EventProblem(Field field, int row, Said message) {

  /** The fields of an event's form. */
  public enum Field {
    DATE,
    TITLE,
    TEXT,
    NOTE,
    PARTICIPATIONS,
    EFFECTS,
    QUOTE,
    SOURCE_TITLE,
    SOURCE_DATE,
    SOURCE_ADDRESS,
    SOURCE_ARCHIVED,
    IMAGE,
    IMAGE_ALTERNATIVE,
    IMAGE_CAPTION,
    IMAGE_CREDIT,
    IMAGE_SOURCE,
    TAGS
  }
}
