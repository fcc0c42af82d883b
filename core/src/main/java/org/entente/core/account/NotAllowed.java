package org.entente.core.account;

import org.entente.core.said.Said;

/** Somebody asked for what they may not do. The message says what, as a sentence. */
public final class NotAllowed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Said words;

  public NotAllowed(Right right) {
    this(Said.of("right.missing", right.words()));
  }

  /** Says why, as a sentence. */
  NotAllowed(Said words) {
    super(words.toString());
    this.words = words;
  }

  /** What they may not do, and who can change that, as a sentence. */
  public Said words() {
    return words;
  }
}
