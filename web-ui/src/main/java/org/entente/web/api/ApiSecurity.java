package org.entente.web.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import org.entente.core.account.AccessScope;
import org.entente.core.account.AccessTokens;
import org.entente.core.account.Accounts;
import org.entente.core.account.TokenSecret;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.server.resource.introspection.BadOpaqueTokenException;
import org.springframework.security.oauth2.server.resource.introspection.OpaqueTokenIntrospector;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.oauth2.server.resource.web.access.BearerTokenAccessDeniedHandler;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;

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
                server
                    .opaqueToken(opaque -> opaque.introspector(introspector(tokens, accounts)))
                    .authenticationEntryPoint(withoutToken())
                    .accessDeniedHandler(withoutScope()))
        .exceptionHandling(
            refused ->
                refused
                    .authenticationEntryPoint(withoutToken())
                    .accessDeniedHandler(withoutScope()))
        .addFilterAfter(
            new PaceFilter(new Pace(InstantSource.system())), BearerTokenAuthenticationFilter.class)
        .authorizeHttpRequests(ApiSecurity::scopes)
        .build();
  }

  /** What a token must be for. The rights of its owner are asked by the ports. */
  private static void scopes(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
          requests) {
    String[] things = {"/api/v1/events/**", "/api/v1/timelines/**"};
    requests
        .requestMatchers("/api/v1/openapi.json")
        .permitAll()
        .requestMatchers("/api/v1/suggestions")
        .hasAuthority(authority(AccessScope.SUGGESTIONS))
        .requestMatchers(HttpMethod.GET, things)
        .hasAuthority(authority(AccessScope.READ))
        .requestMatchers(HttpMethod.HEAD, things)
        .hasAuthority(authority(AccessScope.READ))
        .requestMatchers("/api/v1/timelines/*/editions/**", "/api/v1/timelines/*/publication")
        .hasAuthority(authority(AccessScope.PUBLISH))
        .requestMatchers(things)
        .hasAuthority(authority(AccessScope.WRITE))
        .requestMatchers("/api/v1/imports")
        .hasAuthority(authority(AccessScope.WRITE))
        .anyRequest()
        .authenticated();
  }

  private static String authority(AccessScope scope) {
    return "SCOPE_" + scope.code();
  }

  private static AuthenticationEntryPoint withoutToken() {
    var challenge = new BearerTokenAuthenticationEntryPoint();
    return (request, response, why) -> {
      challenge.commence(request, response, why);
      explain(response, "Show a valid access token: Authorization: Bearer entente_…");
    };
  }

  private static AccessDeniedHandler withoutScope() {
    var challenge = new BearerTokenAccessDeniedHandler();
    return (request, response, why) -> {
      challenge.handle(request, response, why);
      explain(response, "This token is not for that: make one with the scope that it takes");
    };
  }

  private static void explain(HttpServletResponse response, String why) throws IOException {
    Refusal.write(response, Refusal.of(HttpStatus.valueOf(response.getStatus()), why).getBody());
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
