package org.entente.core.access;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.core.account.Access;
import org.entente.core.account.NotAllowed;
import org.entente.core.account.Right;
import org.entente.core.actor.Actor;
import org.entente.core.actor.ActorId;
import org.entente.core.actor.Actors;
import org.entente.core.edit.SaveOutcome;

/**
 * The actors as the person at work may use them: everybody may know the countries of the world, who
 * writes events may add to them.
 *
 * @see NotAllowed what saving throws when it is not allowed
 */
public final class GuardedActors implements Actors {

  private final Actors actors;
  private final Access access;

  public GuardedActors(Actors actors, Access access) {
    this.actors = actors;
    this.access = access;
  }

  @Override
  public Optional<Actor> byId(ActorId id) {
    return actors.byId(id);
  }

  @Override
  public Map<ActorId, Actor> byIds(Collection<ActorId> ids) {
    return actors.byIds(ids);
  }

  @Override
  public List<Actor> all() {
    return actors.all();
  }

  @Override
  public SaveOutcome save(Actor actor) {
    access.require(Right.WRITE_EVENT);
    return actors.save(actor);
  }
}
