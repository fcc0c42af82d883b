package org.entente.core.article.actor;

import org.entente.core.actor.ActorId;

/**
 * A place in a text that names an actor.
 *
 * @param from the first token
 * @param to the token after the last
 */
public record Mention(int from, int to, ActorId actor, Manner manner) {

  /** How an actor is named. */
  public enum Manner {
    /** By its name: Russia. */
    NAME,
    /** By what is of it: Russian. */
    ADJECTIVE,
    /** By its people: Russians. */
    PEOPLE,
    /** By the seat of its government: Moscow. */
    SEAT,
    /** By who leads it: Putin. */
    LEADER,
    /** By words that point back: the two countries. */
    BACK
  }
}
