package org.entente.web.api;

import java.time.Instant;
import org.entente.core.account.AccessScope;
import org.entente.core.account.AccessTokens;
import org.entente.core.account.Accounts;
import org.entente.core.account.TokenSecret;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.server.resource.introspection.BadOpaqueTokenException;
import org.springframework.security.oauth2.server.resource.introspection.OpaqueTokenIntrospector;
import org.springframework.security.web.SecurityFilterChain;

/**
 * The API's side: a bearer token (RFC 6750) with each request, no cookie and no session, so that no
 * page in a browser can use it for somebody who is signed in.
 */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

  @Bean
  @Order(2)
  SecurityFilterChain api(HttpSecurity http, AccessTokens tokens, Accounts accounts) {
    return http.securityMatcher("/api", "/api/**")
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .oauth2ResourceServer(
            server ->
                server.opaqueToken(opaque -> opaque.introspector(introspector(tokens, accounts))))
        .authorizeHttpRequests(
            requests ->
                requests
                    .requestMatchers("/api/v1/suggestions")
                    .hasAuthority(authority(AccessScope.SUGGESTIONS))
                    .anyRequest()
                    .authenticated())
        .build();
  }

  private static String authority(AccessScope scope) {
    return "SCOPE_" + scope.code();
  }

  private static OpaqueTokenIntrospector introspector(AccessTokens tokens, Accounts accounts) {
    return secret -> {
      var shown =
          tokens
              .byDigest(new TokenSecret(secret).digest())
              .orElseThrow(() -> new BadOpaqueTokenException("There is no such token"));
      if (shown.token().isExpired(Instant.now())) {
        throw new BadOpaqueTokenException("The token has expired");
      }
      if (accounts.byId(shown.token().account()).filter(owner -> !owner.disabled()).isEmpty()) {
        throw new BadOpaqueTokenException("The token's owner may not come in");
      }
      tokens.used(shown.token().id());
      return new TokenBearer(
          shown.token().account(),
          shown.email(),
          AuthorityUtils.createAuthorityList(
              shown.token().scopes().stream().map(ApiSecurity::authority).toList()));
    };
  }
}
