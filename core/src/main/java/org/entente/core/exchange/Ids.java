package org.entente.core.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Identifiers of events and timelines: UUIDs, or readable names that stand for one. */
final class Ids {

  private static final Pattern UUID_FORM =
      Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  private static final Pattern NAME = Pattern.compile("[a-z0-9]([a-z0-9-]{0,98}[a-z0-9])?");

  private Ids() {}

  /** The UUID; the same for the same name everywhere. */
  static Optional<UUID> read(String text) {
    if (UUID_FORM.matcher(text).matches()) {
      return Optional.of(UUID.fromString(text));
    }
    return NAME.matcher(text).matches()
        ? Optional.of(UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)))
        : Optional.empty();
  }
}
