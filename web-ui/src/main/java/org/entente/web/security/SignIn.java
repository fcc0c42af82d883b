package org.entente.web.security;

import java.time.InstantSource;
import org.entente.core.account.Accounts;
import org.entente.web.security.SignInThrottle.Who;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
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
            .map(SignedIn::new)
            .orElseThrow(() -> new UsernameNotFoundException("No account for this address"));
  }

  @Bean
  SignInThrottle signInThrottle() {
    return new SignInThrottle(InstantSource.system());
  }

  @Bean
  Tries tries(SignInThrottle throttle) {
    return new Tries(throttle);
  }

  /** Tells the throttle how the tries went. */
  static class Tries {
    private final SignInThrottle throttle;

    Tries(SignInThrottle throttle) {
      this.throttle = throttle;
    }

    @EventListener
    void wrong(AuthenticationFailureBadCredentialsEvent event) {
      throttle.wrong(who(event));
    }

    @EventListener
    void right(AuthenticationSuccessEvent event) {
      throttle.right(who(event));
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
