package org.entente.web;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.entente.core.account.Account;
import org.entente.core.account.Accounts;
import org.springframework.stereotype.Component;

/** Stands in until persistence brings the real one; then it goes. */
@Component
class AccountsUntilStored implements Accounts {

  private final AtomicReference<@org.jspecify.annotations.Nullable Account> only =
      new AtomicReference<>();

  @Override
  public boolean none() {
    return only.get() == null;
  }

  @Override
  public Optional<Account> byEmail(String email) {
    return Optional.ofNullable(only.get()).filter(account -> account.email().equals(email));
  }

  @Override
  public boolean addFirst(Account account) {
    return only.compareAndSet(null, account);
  }
}
