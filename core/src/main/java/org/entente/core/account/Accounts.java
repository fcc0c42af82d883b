package org.entente.core.account;

import java.util.Optional;

/** The people who may sign in. */
public interface Accounts {

  /** Whether nobody was set up yet. */
  boolean none();

  Optional<Account> byEmail(String email);

  /**
   * Sets up the first account.
   *
   * @return false, and nothing is kept, when an account exists already
   */
  boolean addFirst(Account account);
}
