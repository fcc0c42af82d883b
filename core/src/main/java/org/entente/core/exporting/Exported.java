package org.entente.core.exporting;

import java.util.Set;

/**
 * A file that was written.
 *
 * @param content its bytes; not to be changed
 * @param losses what of the events it does not hold
 */
@SuppressWarnings("ArrayRecordComponent") // Compared by nobody.
public record Exported(byte[] content, Set<Loss> losses) {

  public Exported {
    losses = Set.copyOf(losses);
  }
}
