package org.entente.core.event;

import org.entente.core.actor.ActorId;

/** An actor's role in an event. */
public record Participation(ActorId actor, Role role) {}
