package org.entente.core.importing;

import org.jspecify.annotations.Nullable;

/** How a row stands to what is in the archive already. */
public enum Standing {
  /** Not seen before. */
  NEW,
  /** Came in before and says the same: nothing to do. */
  UNCHANGED,
  /** Came in before and says something else now. */
  CHANGED,
  /** Came in before, and its event was deleted since. */
  DELETED;

  /** How a row stands. */
  public static Standing of(ImportRow row, @Nullable KnownRow known) {
    if (known == null) {
      return NEW;
    }
    if (known.event() == null) {
      return DELETED;
    }
    return known.fingerprint().equals(row.fingerprint()) ? UNCHANGED : CHANGED;
  }
}
