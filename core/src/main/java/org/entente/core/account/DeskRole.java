package org.entente.core.account;

import org.entente.core.said.Said;

/** What somebody is at a desk. Each may do what the one before may, and more: see {@link Right}. */
public enum DeskRole {
  READER,
  AUTHOR,
  EDITOR,
  PUBLISHER;

  /** The role's name in the interface. */
  public Said label() {
    return Said.of("desk." + name());
  }
}
