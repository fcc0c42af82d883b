package org.entente.core.event;

import java.net.URI;
import org.entente.core.date.EventDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact stands.
 *
 * @param title the headline, or our description in [square brackets] when none could be seen
 * @param outlet who published it; may be empty
 * @param date when it was published, as precisely as known
 * @param address where it stands; only {@code http} and {@code https}
 * @param archived a copy that stays, such as in a web archive
 * @param quote the passage that supports the fact; may be empty
 */
public record Source(
    String title,
    String outlet,
    @Nullable EventDate date,
    @Nullable URI address,
    @Nullable URI archived,
    String quote) {

  public Source {
    if (title.isBlank()) {
      throw new IllegalArgumentException("A source has a title");
    }
    requireWeb(address);
    requireWeb(archived);
  }

  private static void requireWeb(@Nullable URI uri) {
    if (uri != null && !WebAddress.is(uri)) {
      throw new IllegalArgumentException(
          "A source's address starts with http:// or https://, not “" + uri + "”");
    }
  }
}
