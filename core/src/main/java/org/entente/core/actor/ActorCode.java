package org.entente.core.actor;

/** A code under which other data sets know the actor, and the days on which it held. */
public record ActorCode(CodeScheme scheme, String code, Validity validity) {}
