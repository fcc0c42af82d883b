package org.entente.web.security;

import java.util.Optional;
import java.util.UUID;
import org.entente.core.account.AtWork;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Who is let in where the call comes from is at work. Outside of any request, with nobody signed
 * in, it is Entente itself.
 */
@Component
class SignedInAtWork implements AtWork {

  @Override
  public Optional<UUID> person() {
    return authentication()
        .map(Authentication::getPrincipal)
        .filter(Worker.class::isInstance)
        .map(principal -> ((Worker) principal).id());
  }

  @Override
  public boolean isEntente() {
    return authentication().isEmpty() && RequestContextHolder.getRequestAttributes() == null;
  }

  private static Optional<Authentication> authentication() {
    return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication());
  }
}
