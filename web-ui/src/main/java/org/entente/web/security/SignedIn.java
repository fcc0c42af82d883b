package org.entente.web.security;

import java.util.List;
import java.util.UUID;
import org.entente.core.account.Account;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.User;

/** An account as Spring Security knows it. */
public final class SignedIn extends User implements Worker {

  private static final long serialVersionUID = 1L;

  private final UUID id;

  SignedIn(Account account) {
    super(
        account.email(),
        account.passwordHash(),
        List.of(new SimpleGrantedAuthority("ROLE_EDITOR")));
    this.id = account.id();
  }

  @Override
  public UUID id() {
    return id;
  }
}
