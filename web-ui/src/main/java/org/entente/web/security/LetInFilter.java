package org.entente.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.entente.core.account.Accounts;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends the session of somebody who was disabled, at their next request, and every session that
 * lasted {@link #LONGEST_SESSION}, however busy (OWASP ASVS 5.0, 7.3.2 and 7.4.2).
 */
class LetInFilter extends OncePerRequestFilter {

  /** A working day. */
  static final Duration LONGEST_SESSION = Duration.ofHours(12);

  private final Accounts accounts;
  private final InstantSource clock;

  LetInFilter(Accounts accounts, InstantSource clock) {
    this.accounts = accounts;
    this.clock = clock;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var authentication = SecurityContextHolder.getContext().getAuthentication();
    if (authentication != null
        && authentication.getPrincipal() instanceof Worker person
        && (isOver(request) || !mayComeIn(person))) {
      new SecurityContextLogoutHandler().logout(request, response, authentication);
    }
    chain.doFilter(request, response);
  }

  private boolean isOver(HttpServletRequest request) {
    var session = request.getSession(false);
    return session != null
        && Instant.ofEpochMilli(session.getCreationTime())
            .plus(LONGEST_SESSION)
            .isBefore(clock.instant());
  }

  private boolean mayComeIn(Worker person) {
    return accounts.byId(person.id()).filter(account -> !account.disabled()).isPresent();
  }
}
