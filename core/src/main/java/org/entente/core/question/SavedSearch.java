package org.entente.core.question;

import java.util.UUID;
import org.entente.core.event.EventSearch;

/**
 * A question to the archive that the newsroom keeps.
 *
 * @param name under which it is kept, 1 to {@link #MAX_NAME} characters
 */
public record SavedSearch(UUID id, String name, EventSearch search) {

  /** The longest name, in characters. */
  public static final int MAX_NAME = 100;

  public SavedSearch {
    if (name.isBlank() || name.length() > MAX_NAME || !name.equals(name.strip())) {
      throw new IllegalArgumentException(
          "A saved search has a name of at most " + MAX_NAME + " characters");
    }
  }
}
