package org.entente.core.event;

import java.util.UUID;

/** An event's key in the archive. */
public record EventId(UUID value) implements Comparable<EventId> {

  /** A new key. */
  public static EventId random() {
    return new EventId(UUID.randomUUID());
  }

  /** The key in its text form. */
  public static EventId of(String text) {
    return new EventId(UUID.fromString(text));
  }

  @Override
  public int compareTo(EventId other) {
    return toString().compareTo(other.toString());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
