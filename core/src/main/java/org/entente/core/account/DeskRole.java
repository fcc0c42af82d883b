package org.entente.core.account;

import org.entente.core.text.Texts;

/** What somebody is at a desk. Each may do what the one before may, and more: see {@link Right}. */
public enum DeskRole {
  READER("Reader", "Lezer"),
  AUTHOR("Author", "Auteur"),
  EDITOR("Editor", "Redacteur"),
  PUBLISHER("Publisher", "Uitgever");

  private final Texts label;

  DeskRole(String english, String dutch) {
    this.label = Texts.of("en", english, "nl", dutch);
  }

  /** The role's name in the interface. */
  public Texts label() {
    return label;
  }
}
