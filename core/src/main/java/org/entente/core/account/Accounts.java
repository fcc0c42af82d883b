package org.entente.core.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.core.edit.SaveOutcome;

/** The people who may sign in. One call is one transaction. */
public interface Accounts {

  /** Whether nobody was set up yet. */
  boolean none();

  /** Everybody, by name. */
  List<Account> all();

  Optional<Account> byId(UUID id);

  Optional<Account> byEmail(String email);

  /**
   * Sets up the first account.
   *
   * @return false, and nothing is kept, when an account exists already
   */
  boolean addFirst(Account account);

  /**
   * Adds an account.
   *
   * @return false, and nothing is kept, when its e-mail address is another account's
   */
  boolean add(Account account);

  /** Replaces the account's name, rights and whether it is disabled; its password stays. */
  SaveOutcome save(Account account);

  /**
   * Lets a person choose a password with a link, instead of any link before it.
   *
   * @param linkHash what the link's secret amounts to: see {@link OneTimeLink}
   */
  void invite(UUID account, String linkHash, Instant until);

  /** Whom a link was made for, while it can be used. */
  Optional<Account> invited(String linkHash, Instant now);

  /**
   * Uses up a link: the person's password is this from now on.
   *
   * @return false, and nothing changes, when the link can't be used (any more)
   */
  boolean choosePassword(String linkHash, String passwordHash, Instant now);
}
