package org.entente.core.exchange;

import java.util.List;

/** What an object of the exchange format turned out to be. */
public sealed interface PartOutcome<T> {

  /** What it says. */
  record Read<T>(T value) implements PartOutcome<T> {}

  /** It has problems, at least one. */
  record Faulty<T>(List<Problem> problems) implements PartOutcome<T> {

    public Faulty {
      problems = List.copyOf(problems);
    }
  }

  /**
   * It is no JSON.
   *
   * @param message where it breaks off, in words
   */
  record NotJson<T>(String message) implements PartOutcome<T> {}
}
