package org.entente.web.openid;

import java.util.List;
import java.util.UUID;
import org.entente.core.account.Account;
import org.entente.web.security.Worker;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

/** Somebody who signed in elsewhere, as the account that is theirs here. */
final class OpenIdPerson extends DefaultOidcUser implements Worker {

  private static final long serialVersionUID = 1L;

  private final UUID id;
  private final String email;

  OpenIdPerson(Account account, OidcIdToken token) {
    super(List.of(new SimpleGrantedAuthority("ROLE_EDITOR")), token);
    this.id = account.id();
    this.email = account.email();
  }

  @Override
  public UUID id() {
    return id;
  }

  /** The account's, which is the only name that counts here. */
  @Override
  public String getName() {
    return email;
  }
}
