package org.entente.web.openid;

import org.entente.web.settings.OpenIdSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;

/**
 * The provider, as it describes itself at the first sign-in: Entente starts also while it is away,
 * and asks again as long as it got no answer.
 */
final class Discovered implements ClientRegistrationRepository {

  /** How the provider is called in addresses. */
  static final String ID = "openid";

  private final OpenIdSettings settings;
  private volatile @Nullable ClientRegistration provider;

  Discovered(OpenIdSettings settings) {
    this.settings = settings;
  }

  @Override
  public @Nullable ClientRegistration findByRegistrationId(String id) {
    if (!id.equals(ID)) {
      return null;
    }
    var known = provider;
    if (known == null) {
      known = discover();
      provider = known;
    }
    return known;
  }

  /** With a proof key for the code (PKCE), which is Spring Security's default. */
  private ClientRegistration discover() {
    var described =
        ClientRegistrations.fromOidcIssuerLocation(settings.issuerName())
            .registrationId(ID)
            .clientId(settings.clientId())
            .scope(settings.scopes());
    return settings.clientSecret().isEmpty()
        ? described.clientAuthenticationMethod(ClientAuthenticationMethod.NONE).build()
        : described.clientSecret(settings.clientSecret()).build();
  }
}
