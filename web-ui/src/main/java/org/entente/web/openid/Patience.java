package org.entente.web.openid;

import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.DefaultOAuth2UserService;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/** How the provider is asked: Spring Security's way, but nobody waits for ever for an answer. */
final class Patience {

  private static final int LONGEST_MS = 10_000;

  private Patience() {}

  /** Swaps a code for tokens. */
  static OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> tokens() {
    var client = new RestClientAuthorizationCodeTokenResponseClient();
    client.setRestClient(
        RestClient.builder()
            .requestFactory(factory())
            .configureMessageConverters(
                converters -> {
                  converters.addCustomConverter(new FormHttpMessageConverter());
                  converters.addCustomConverter(
                      new OAuth2AccessTokenResponseHttpMessageConverter());
                })
            .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
            .build());
    return client;
  }

  /** Asks what is known of somebody. */
  static OidcUserService claims() {
    var asking = new DefaultOAuth2UserService();
    var client = client();
    client.setErrorHandler(new OAuth2ErrorResponseErrorHandler());
    asking.setRestOperations(client);
    var claims = new OidcUserService();
    claims.setOauth2UserService(asking);
    return claims;
  }

  /** For anything else. */
  static RestTemplate client() {
    return new RestTemplate(factory());
  }

  private static SimpleClientHttpRequestFactory factory() {
    var factory = new SimpleClientHttpRequestFactory();
    factory.setConnectTimeout(LONGEST_MS);
    factory.setReadTimeout(LONGEST_MS);
    return factory;
  }
}
