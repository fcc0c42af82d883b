package org.entente.core.timeline;

import org.entente.core.actor.ActorId;
import org.entente.core.relation.ActorPair;
import org.entente.core.relation.StartingPoint;

/**
 * A relation as a timeline shows it: a lane.
 *
 * @param first the actor named first in the lane (Russia – China)
 * @param second the actor named second
 * @param start where its line starts
 */
public record ShownRelation(ActorId first, ActorId second, StartingPoint start) {

  public ShownRelation {
    ActorPair.of(first, second);
  }

  /** The pair, in no order. */
  public ActorPair pair() {
    return ActorPair.of(first, second);
  }
}
