package org.entente.web.security;

import java.time.InstantSource;
import org.entente.core.account.Accounts;
import org.entente.core.audit.AuditLog;
import org.entente.core.audit.Deed;
import org.entente.web.security.SignInThrottle.Who;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.AbstractAuthenticationEvent;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Signing in with an account's e-mail address and password. */
@Configuration(proxyBeanMethods = false)
class SignIn {

  @Bean
  UserDetailsService accountsAsUsers(Accounts accounts) {
    return typed ->
        accounts
            .byEmail(Emails.normal(typed))
            .filter(account -> !account.disabled() && !account.passwordHash().isEmpty())
            .map(SignedIn::new)
            .orElseThrow(() -> new UsernameNotFoundException("No account for this address"));
  }

  @Bean
  SignInThrottle signInThrottle() {
    return new SignInThrottle(InstantSource.system());
  }

  @Bean
  Tries tries(SignInThrottle throttle, AuditLog audit) {
    return new Tries(throttle, audit);
  }

  /** Tells the throttle and the audit log how the tries went. */
  static class Tries {
    private final SignInThrottle throttle;
    private final AuditLog audit;

    Tries(SignInThrottle throttle, AuditLog audit) {
      this.throttle = throttle;
      this.audit = audit;
    }

    @EventListener
    void wrong(AuthenticationFailureBadCredentialsEvent event) {
      var who = who(event);
      if (!(event.getAuthentication() instanceof UsernamePasswordAuthenticationToken)) {
        // The name of such a try is the secret that was tried.
        audit.note(Deed.SIGN_IN_REFUSED, "An access token from " + who.address());
        return;
      }
      throttle.wrong(who);
      audit.note(Deed.SIGN_IN_REFUSED, who.email() + " from " + who.address());
    }

    @EventListener
    void right(AuthenticationSuccessEvent event) {
      if (event.getAuthentication().getPrincipal() instanceof SignedIn person) {
        var who = who(event);
        throttle.right(who);
        audit.noteOf(person.id(), Deed.SIGNED_IN, who.email() + " from " + who.address());
      }
    }

    private static Who who(AbstractAuthenticationEvent event) {
      var authentication = event.getAuthentication();
      var address =
          authentication.getDetails() instanceof WebAuthenticationDetails details
              ? details.getRemoteAddress()
              : "";
      return new Who(authentication.getName(), address);
    }
  }
}
