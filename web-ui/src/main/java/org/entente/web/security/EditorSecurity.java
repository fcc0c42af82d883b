package org.entente.web.security;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import java.time.InstantSource;
import java.util.Optional;
import org.entente.core.account.Accounts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** The editor: everything that is not a readers' page, behind a sign-in and never in a frame. */
@Configuration(proxyBeanMethods = false)
class EditorSecurity {

  /** Vaadin's client needs inline script and eval; nothing else is let in from elsewhere. */
  static final String CONTENT_SECURITY_POLICY =
      "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval';"
          + " style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:;"
          + " object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

  /** The mock article stands in a frame of the publish dialog, and frames an embed itself. */
  static final String PREVIEW_CONTENT_SECURITY_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self'"
          + " data:; font-src 'self'; connect-src 'self'; frame-src 'self'; base-uri 'none';"
          + " form-action 'none'; frame-ancestors 'self'";

  @Bean
  @Order(2)
  SecurityFilterChain preview(HttpSecurity http, Accounts accounts) {
    return http.securityMatcher("/preview/**")
        .headers(
            headers ->
                headers
                    .frameOptions(HeadersConfigurer.FrameOptionsConfig::sameOrigin)
                    .contentSecurityPolicy(
                        policy -> policy.policyDirectives(PREVIEW_CONTENT_SECURITY_POLICY)))
        .exceptionHandling(
            refused ->
                refused.authenticationEntryPoint(
                    new LoginUrlAuthenticationEntryPoint("/" + SignInView.ROUTE)))
        .addFilterBefore(
            new LetInFilter(accounts, InstantSource.system()), AuthorizationFilter.class)
        .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
        .build();
  }

  @Bean
  @Order(3)
  SecurityFilterChain editor(
      HttpSecurity http,
      SignInThrottle throttle,
      Accounts accounts,
      Optional<OtherSignIn> otherSignIn) {
    otherSignIn.ifPresent(other -> other.openIn(http));
    return http.headers(
            headers ->
                headers
                    .withObjectPostProcessor(beforeTheAnswer())
                    .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                    .contentSecurityPolicy(
                        policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                    .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                    .crossOriginOpenerPolicy(
                        policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN)))
        .authorizeHttpRequests(
            requests ->
                requests
                    .requestMatchers("/editor/**", "/component/**", "/flags/**")
                    .permitAll()
                    // Vaadin's own rules know only its views, and refuse the rest to everybody.
                    .requestMatchers("/stills/**", "/editions/**")
                    .authenticated())
        .addFilterBefore(
            new SignInThrottleFilter(throttle), UsernamePasswordAuthenticationFilter.class)
        .addFilterBefore(
            new LetInFilter(accounts, InstantSource.system()), AuthorizationFilter.class)
        .with(vaadin(), editor -> editor.loginView(SignInView.class))
        .build();
  }

  /**
   * Writes the headers before the answer instead of as late as possible: Vaadin's servlet is
   * reached by a forward, after which the container closes the answer and late headers are lost.
   */
  private static ObjectPostProcessor<HeaderWriterFilter> beforeTheAnswer() {
    return new ObjectPostProcessor<>() {
      @Override
      public <F extends HeaderWriterFilter> F postProcess(F filter) {
        filter.setShouldWriteHeadersEagerly(true);
        return filter;
      }
    };
  }

  /** A plain 400 for addresses that nobody types; the default would show the sign-in page. */
  @Bean
  RequestRejectedHandler refuseOddAddresses() {
    return (request, response, exception) -> response.setStatus(HttpStatus.BAD_REQUEST.value());
  }

  /** Argon2id with 16 bytes of salt, 32 of hash, one lane, 19 MiB and two passes, after OWASP. */
  @Bean
  PasswordEncoder passwordEncoder() {
    return new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
  }
}
