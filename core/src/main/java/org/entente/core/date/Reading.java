package org.entente.core.date;

import org.entente.core.said.Said;

/** What became of a text that should be a date. */
public sealed interface Reading {

  /** It is this date. */
  record Understood(EventDate date) implements Reading {}

  /** It is not a date; the message says why and, where possible, what to write instead. */
  record Refused(Said message) implements Reading {}
}
