package org.entente.core.account;

/** Somebody asked for what they may not do. The message says what, as a sentence. */
public final class NotAllowed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public NotAllowed(Right right) {
    super("You may not " + right.words() + ". An administrator can change that.");
  }

  /** Nobody but its owner may: {@code words} follow “you may not”. */
  NotAllowed(String words) {
    super("You may not " + words + ".");
  }
}
