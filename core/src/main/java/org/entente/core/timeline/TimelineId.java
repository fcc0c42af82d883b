package org.entente.core.timeline;

import java.util.UUID;

/** A timeline's key in the editor. Readers know it by {@link Timeline#publicId()}. */
public record TimelineId(UUID value) {

  /** A new key. */
  public static TimelineId random() {
    return new TimelineId(UUID.randomUUID());
  }

  /** The key in its text form. */
  public static TimelineId of(String text) {
    return new TimelineId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
