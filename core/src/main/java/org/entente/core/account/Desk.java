package org.entente.core.account;

/**
 * A folder of timelines, with people who work on them: Foreign, Economy …
 *
 * @param name unique
 * @param rules what it demands before something is published
 */
public record Desk(DeskId id, String name, HouseRules rules) {

  /** The longest name, in characters. */
  public static final int LONGEST_NAME = 60;
}
