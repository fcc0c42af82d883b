package org.entente.core.actor;

/** Whose list a code stands in. */
public enum CodeScheme {
  /** ISO 3166-1 alpha-2, or a code reserved in it (EU, UN). */
  ISO2,
  /** ISO 3166-1 alpha-3, or ISO 3166-3 for states that no longer exist. */
  ISO3,
  /** Correlates of War: the abbreviation of a state in the state system membership list. */
  COW,
  /** CAMEO actor code. */
  CAMEO
}
