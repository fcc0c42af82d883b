package org.entente.core.article.command;

/** What is wrong with what the command was given, in words. */
final class Mistake extends Exception {

  private static final long serialVersionUID = 1L;

  Mistake(String message) {
    super(message);
  }
}
