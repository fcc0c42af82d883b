package org.entente.web.security;

import java.util.List;
import org.entente.core.account.Account;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** Says in tests who is signed in on this thread. */
public final class SignedInAs {

  private SignedInAs() {}

  /** This person. */
  public static void person(Account account) {
    var person = new SignedIn(account);
    SecurityContextHolder.getContext()
        .setAuthentication(
            UsernamePasswordAuthenticationToken.authenticated(
                person, null, person.getAuthorities()));
  }

  /** Nobody: Entente works by itself. */
  public static void nobody() {
    SecurityContextHolder.clearContext();
  }

  /** Somebody who asks without having signed in. */
  public static void stranger() {
    SecurityContextHolder.getContext()
        .setAuthentication(
            new AnonymousAuthenticationToken(
                "key", "anonymous", List.of(new SimpleGrantedAuthority("ROLE_ANONYMOUS"))));
  }
}
