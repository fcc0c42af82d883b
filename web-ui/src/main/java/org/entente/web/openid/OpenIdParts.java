package org.entente.web.openid;

import java.time.InstantSource;
import java.util.Objects;
import org.entente.core.account.Accounts;
import org.entente.core.account.AdmitByIdentity;
import org.entente.core.account.Desks;
import org.entente.core.account.Identities;
import org.entente.core.audit.AuditLog;
import org.entente.web.settings.EntenteSettings;
import org.entente.web.settings.OpenIdSettings;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;

/** Puts the way in together when a provider is named. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("entente.openid.issuer")
class OpenIdParts {

  @Bean
  ClientRegistrationRepository openIdProvider(EntenteSettings settings) {
    return new Discovered(of(settings));
  }

  @Bean
  JwtDecoderFactory<ClientRegistration> idTokens() {
    return new IdTokens();
  }

  @Bean
  OpenIdSignIn openIdSignIn(
      EntenteSettings settings,
      ClientRegistrationRepository providers,
      Identities identities,
      Accounts accounts,
      Desks desks,
      AuditLog audit) {
    var openid = of(settings);
    var people =
        new AdmitByIdentity(
            identities, accounts, desks, audit, openid.grants(), InstantSource.system());
    return new OpenIdSignIn(
        openid.name(),
        providers,
        new Door(Patience.claims(), people, openid.issuerName(), openid.groupsClaim()),
        audit);
  }

  private static OpenIdSettings of(EntenteSettings settings) {
    return Objects.requireNonNull(settings.openid());
  }
}
