package org.entente.web.openid;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;

/**
 * The newsroom's sign-in: Spring's own authorization server, on a port of its own, where everybody
 * has the same password. What it says in its tokens can be spoilt.
 */
final class Provider implements AutoCloseable {

  static final String CLIENT = "entente";
  static final String SECRET = "the provider's secret for entente";
  static final String PASSWORD = "elsewhere";

  private final ConfigurableApplicationContext application;
  private final Map<String, Map<String, Object>> people = new HashMap<>();
  private Consumer<JwtClaimsSet.Builder> spoiling = claims -> {};
  private boolean forging;

  private Provider(int port, String redirect) {
    this.application =
        new SpringApplicationBuilder(Parts.class)
            .web(WebApplicationType.SERVLET)
            .initializers(
                context -> {
                  context.getBeanFactory().registerSingleton("provider", this);
                  context.getBeanFactory().registerSingleton("port", port);
                  context.getBeanFactory().registerSingleton("redirect", redirect);
                })
            .run();
  }

  /**
   * Starts it.
   *
   * @param redirect where Entente waits for people to come back
   */
  static Provider on(int port, String redirect) {
    return new Provider(port, redirect);
  }

  /** What it tells of somebody. */
  void tells(String user, Map<String, Object> claims) {
    people.put(user, claims);
  }

  /** What it says wrong from now on. */
  void spoils(Consumer<JwtClaimsSet.Builder> claims) {
    spoiling = claims;
  }

  /** Whether it signs with a key that is not the one it shows. */
  void forges(boolean isForging) {
    forging = isForging;
  }

  @Override
  public void close() {
    application.close();
  }

  private void complete(JwtEncodingContext context) {
    if (context.getTokenType().getValue().equals(OidcParameterNames.ID_TOKEN)) {
      var known = people.getOrDefault(context.getPrincipal().getName(), Map.of());
      known.forEach(context.getClaims()::claim);
      spoiling.accept(context.getClaims());
    }
  }

  /** Not annotated as a configuration, so that Entente under test does not pick it up. */
  @EnableWebSecurity
  static class Parts {

    @Bean
    TomcatServletWebServerFactory server(Integer port) {
      var server = new TomcatServletWebServerFactory(port);
      // Filters answer everything, and work only before some servlet.
      server.getSettings().setRegisterDefaultServlet(true);
      return server;
    }

    @Bean
    SecurityFilterChain everything(HttpSecurity http) {
      return http.oauth2AuthorizationServer(server -> server.oidc(Customizer.withDefaults()))
          .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
          .oauth2ResourceServer(server -> server.jwt(Customizer.withDefaults()))
          .formLogin(Customizer.withDefaults())
          .build();
    }

    @Bean
    AuthorizationServerSettings addresses() {
      return AuthorizationServerSettings.builder().build();
    }

    @Bean
    UserDetailsService people() {
      return new InMemoryUserDetailsManager(
          List.of("ada", "ben", "cleo", "dora", "eve", "frank", "gina").stream()
              .map(name -> User.withUsername(name).password("{noop}" + PASSWORD).build())
              .toList());
    }

    @Bean
    RegisteredClientRepository clients(String redirect) {
      return new InMemoryRegisteredClientRepository(
          RegisteredClient.withId(CLIENT)
              .clientId(CLIENT)
              .clientSecret("{noop}" + SECRET)
              .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
              .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
              .redirectUri(redirect)
              .scopes(scopes -> scopes.addAll(List.of("openid", "email", "profile")))
              .clientSettings(
                  ClientSettings.builder()
                      .requireProofKey(true)
                      .requireAuthorizationConsent(false)
                      .build())
              .build());
    }

    @Bean
    JWKSource<SecurityContext> shownKeys() {
      return key();
    }

    @Bean
    JwtEncoder signs(JWKSource<SecurityContext> shownKeys, Provider provider) {
      var honest = new NimbusJwtEncoder(shownKeys);
      var forger = new NimbusJwtEncoder(key());
      return claims -> (provider.forging ? forger : honest).encode(claims);
    }

    @Bean
    JwtDecoder reads(JWKSource<SecurityContext> shownKeys) {
      return NimbusJwtDecoder.withJwkSource(shownKeys).build();
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> tells(Provider provider) {
      return provider::complete;
    }

    private static JWKSource<SecurityContext> key() {
      try {
        var maker = KeyPairGenerator.getInstance("RSA");
        maker.initialize(2048);
        var pair = maker.generateKeyPair();
        return new ImmutableJWKSet<>(
            new JWKSet(
                new RSAKey.Builder((RSAPublicKey) pair.getPublic())
                    .privateKey(pair.getPrivate())
                    .keyID("the key")
                    .build()));
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("Every Java has RSA", e);
      }
    }
  }
}
