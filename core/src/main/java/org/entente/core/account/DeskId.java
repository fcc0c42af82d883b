package org.entente.core.account;

import java.util.UUID;

/** A desk's key. */
public record DeskId(UUID value) {

  /** A new key. */
  public static DeskId random() {
    return new DeskId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
