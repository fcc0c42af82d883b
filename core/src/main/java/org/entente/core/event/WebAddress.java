package org.entente.core.event;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.function.Consumer;
import org.entente.core.said.Said;
import org.jspecify.annotations.Nullable;

/** Addresses on the web: {@code http} or {@code https}, with a host. */
final class WebAddress {

  private WebAddress() {}

  static boolean is(URI uri) {
    return uri.getHost() != null
        && ("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()));
  }

  /**
   * The address that was typed, or null when nothing was, or when it is none.
   *
   * @param refused told in words why it is none
   */
  static @Nullable URI read(String typed, Consumer<Said> refused) {
    if (typed.isBlank()) {
      return null;
    }
    try {
      var address = new URI(typed.strip());
      if (is(address)) {
        return address;
      }
      refused.accept(Said.of("event.addressStart"));
    } catch (URISyntaxException _) {
      refused.accept(Said.of("event.noAddress", typed.strip()));
    }
    return null;
  }
}
