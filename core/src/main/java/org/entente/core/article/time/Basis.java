package org.entente.core.article.time;

/** Why a time expression got its date. */
public enum Basis {
  /** The text says it whole. */
  STATED,
  /** Counted from the day of publication. */
  FROM_PUBLICATION,
  /** Counted from, or completed by, a date that stands earlier in the text. */
  FROM_TEXT,
  /** The last such day before publication. */
  LAST_BEFORE,
  /** The next such day after publication. */
  NEXT_AFTER,
  /** The nearest to the day of publication. */
  NEAREST,
  /** None: it names no days. */
  NONE
}
