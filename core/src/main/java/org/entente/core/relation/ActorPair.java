package org.entente.core.relation;

import org.entente.core.actor.ActorId;

/**
 * Two different actors, in no order: {@code of(a, b)} equals {@code of(b, a)}.
 *
 * @param one the lower key
 * @param other the higher key
 */
public record ActorPair(ActorId one, ActorId other) {

  public ActorPair {
    if (one.compareTo(other) >= 0) {
      throw new IllegalArgumentException(
          "A pair has two different actors in key order, not " + one + " and " + other);
    }
  }

  /** The pair of two actors, in whatever order they are given. */
  public static ActorPair of(ActorId a, ActorId b) {
    return a.compareTo(b) < 0 ? new ActorPair(a, b) : new ActorPair(b, a);
  }

  /** Whether the actor is one of the two. */
  public boolean has(ActorId actor) {
    return one.equals(actor) || other.equals(actor);
  }
}
