package org.entente.core.account;

import java.util.Optional;
import java.util.UUID;

/** The language in which each person reads the editor. One call is one transaction. */
public interface EditorLanguages {

  /** What this person chose; empty for whoever leaves it to the browser. */
  Optional<String> of(UUID account);

  /** Keeps what this person chose, as a language's tag; empty leaves it to the browser again. */
  void choose(UUID account, Optional<String> language);
}
