package org.entente.core.account;

import org.entente.core.colour.HouseColours;

/**
 * A folder of timelines, with people who work on them: Foreign, Economy …
 *
 * @param name unique
 * @param rules what it demands before something is published
 * @param colours those of its timelines
 */
public record Desk(DeskId id, String name, HouseRules rules, HouseColours colours) {

  /** The longest name, in characters. */
  public static final int LONGEST_NAME = 60;

  /** A desk with Entente's own colours. */
  public Desk(DeskId id, String name, HouseRules rules) {
    this(id, name, rules, HouseColours.SHIPPED);
  }
}
