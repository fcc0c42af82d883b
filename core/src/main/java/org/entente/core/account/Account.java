package org.entente.core.account;

import java.util.Map;
import java.util.UUID;

/**
 * Somebody who works in the editor.
 *
 * @param email in lower case; unique
 * @param passwordHash as encoded by the web module; never shown; empty until the person has chosen
 *     a password
 * @param administrator whether this person may do everything, also to accounts
 * @param disabled whether this person may not come in
 * @param roles what this person is at each desk
 * @param version counts the changes; 0 before it is first kept
 */
public record Account(
    UUID id,
    String email,
    String name,
    String passwordHash,
    boolean administrator,
    boolean disabled,
    Map<DeskId, DeskRole> roles,
    int version) {

  /** The longest name, in characters. */
  public static final int LONGEST_NAME = 100;

  public Account {
    roles = Map.copyOf(roles);
  }

  /** A new account, which has no password yet. */
  public static Account invited(
      String email, String name, boolean administrator, Map<DeskId, DeskRole> roles) {
    return new Account(UUID.randomUUID(), email, name, "", administrator, false, roles, 0);
  }

  /** The very first account, which may do everything. */
  public static Account first(String email, String name, String passwordHash) {
    return new Account(UUID.randomUUID(), email, name, passwordHash, true, false, Map.of(), 0);
  }

  /** Whether this person may do it at this desk. */
  public boolean has(Right right, DeskId desk) {
    var role = roles.get(desk);
    return !disabled && (administrator || (role != null && right.isOf(role)));
  }

  /** Whether this person may do it at some desk. */
  public boolean hasSomewhere(Right right) {
    return !disabled && (administrator || roles.values().stream().anyMatch(right::isOf));
  }

  /** The same account with other rights. */
  public Account with(boolean isAdministrator, Map<DeskId, DeskRole> changedRoles) {
    return new Account(
        id, email, name, passwordHash, isAdministrator, disabled, changedRoles, version);
  }

  /** The same account, let in or kept out. */
  public Account disabled(boolean isDisabled) {
    return new Account(id, email, name, passwordHash, administrator, isDisabled, roles, version);
  }
}
