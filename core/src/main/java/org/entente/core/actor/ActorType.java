package org.entente.core.actor;

/** What sort of actor it is. */
public enum ActorType {
  COUNTRY,
  ORGANISATION,
  HISTORICAL_STATE
}
