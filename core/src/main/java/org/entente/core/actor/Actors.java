package org.entente.core.actor;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.core.edit.SaveOutcome;

/** The archive's actors. */
public interface Actors {

  Optional<Actor> byId(ActorId id);

  /** Those of {@code ids} that exist. */
  Map<ActorId, Actor> byIds(Collection<ActorId> ids);

  /** All actors, by key. A few hundred. */
  List<Actor> all();

  /** Adds the actor when its version is 0, otherwise replaces the version that it is based on. */
  SaveOutcome save(Actor actor);
}
