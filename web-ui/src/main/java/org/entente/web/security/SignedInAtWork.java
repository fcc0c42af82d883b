package org.entente.web.security;

import java.util.Optional;
import java.util.UUID;
import org.entente.core.account.AtWork;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who is signed in where the call comes from is at work. */
@Component
class SignedInAtWork implements AtWork {

  @Override
  public Optional<UUID> person() {
    return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
        .map(Authentication::getPrincipal)
        .filter(SignedIn.class::isInstance)
        .map(principal -> ((SignedIn) principal).id());
  }
}
