package org.entente.core.event;

/** What an actor did in an event. */
public enum Role {
  /** Did it. */
  INITIATOR,
  /** It was done to them. */
  RECIPIENT,
  /** Took part. */
  PARTICIPANT,
  /** Was expected and stayed away. */
  ABSENT
}
