package org.entente.core.account;

/**
 * A folder of timelines, with people who work on them: Foreign, Economy …
 *
 * @param name unique
 */
public record Desk(DeskId id, String name) {

  /** The longest name, in characters. */
  public static final int LONGEST_NAME = 60;
}
